import { createHash } from "node:crypto";
import path from "node:path";
import type { DatabaseUrls } from "../database/database-urls";
import { embeddedDatabase } from "../database/embedded-database";
import { atDatabase } from "../database/ensure-database";
import { loadEnv } from "../database/load-env";
import { connect } from "../postgres/connect";
import { joinServer } from "../postgres/server-users";
import { projectRoot } from "../project-root.mjs";

/** Apart from the installation's data, because its server trades safety for speed. */
const HOME = path.join(projectRoot, ".data/test/postgres");

/** A server tests may create databases and roles on. */
export interface TestServer {
  /** The three roles' addresses at the maintenance database. */
  urls: DatabaseUrls;
  /** Gives the server up; an embedded one stops when no other run uses it. */
  release: () => Promise<void>;
}

async function mayCreate(ownerUrl: string): Promise<void> {
  const rights = await connect(ownerUrl, async (client) => {
    const sql = `SELECT current_user AS name, rolsuper OR (rolcreatedb AND rolcreaterole) AS enough
      FROM pg_roles WHERE rolname = current_user`;
    return (await client.query<{ name: string; enough: boolean }>(sql)).rows[0];
  });
  if (rights?.enough) return;
  throw new Error(
    `Tests need a role that may create databases and roles; ${rights?.name} may not. Name one in DATABASE_OWNER_URL.`,
  );
}

/** Login roles of their own, with a password nobody can know who does not know the owner's. */
function login(ownerUrl: string, name: string): string {
  const url = new URL(ownerUrl);
  const password = createHash("sha256").update(`${name}:${url.password}`).digest("hex");
  url.username = name;
  url.password = password;
  return url.href;
}

/**
 * The server for tests: an embedded one, or the one DATABASE_URL names, through DATABASE_OWNER_URL where that is set.
 *
 * @throws when the role on a given server may not create databases and roles
 */
export async function testServer(): Promise<TestServer> {
  const env = loadEnv();
  const given = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
  const release = given ? async () => {} : joinServer(HOME);
  const ownerUrl = atDatabase(given ?? (await embeddedDatabase(HOME, { durable: false })).ownerUrl, "postgres");
  if (given) await mayCreate(ownerUrl);
  const urls = {
    ownerUrl,
    appUrl: login(ownerUrl, "parkscope_test_web"),
    accountsUrl: login(ownerUrl, "parkscope_test_accounts"),
  };
  return { urls, release };
}
