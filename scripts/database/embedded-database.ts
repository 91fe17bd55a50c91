import path from "node:path";
import { connect } from "../postgres/connect";
import { superuserUrl } from "../postgres/server-at";
import { type EmbeddedServer, startServer } from "../postgres/start-server";
import { withLock } from "../process/with-lock.mjs";
import type { DatabaseUrls } from "./database-urls";

/** Name of the database on the embedded server. */
const DATABASE = "parkscope";

const ROLES = { ownerUrl: "parkscope_owner", appUrl: "parkscope_web", accountsUrl: "parkscope_accounts" } as const;

/** The owner is no superuser, so that migrations need nothing a maintained server would not grant. */
async function ensureOwner(server: EmbeddedServer): Promise<void> {
  await connect(superuserUrl(server.port, server.superuser), async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [ROLES.ownerUrl]);
    if (rowCount) return;
    const password = client.escapeLiteral(server.owner);
    await client.query(`CREATE ROLE ${ROLES.ownerUrl} LOGIN CREATEDB CREATEROLE PASSWORD ${password}`);
  });
}

/**
 * Makes sure the embedded server runs and its owner role exists.
 *
 * @param home absolute folder of its data and secrets
 * @param options.durable false trades crash safety for speed, for tests alone
 * @returns the addresses of its database, which may still have to be set up
 */
export async function embeddedDatabase(home: string, options: { durable: boolean }): Promise<DatabaseUrls> {
  const server = await startServer(home, options);
  await withLock(
    path.join(home, "owner.lock"),
    () => {},
    () => ensureOwner(server),
  );
  const url = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${server.port}/${DATABASE}`;
  return {
    ownerUrl: url(ROLES.ownerUrl, server.owner),
    appUrl: url(ROLES.appUrl, server.web),
    accountsUrl: url(ROLES.accountsUrl, server.accounts),
  };
}
