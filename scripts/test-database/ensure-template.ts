import path from "node:path";
import type pg from "pg";
import type { DatabaseUrls } from "../database/database-urls";
import { atDatabase } from "../database/ensure-database";
import { ensureLogin, type Login } from "../database/ensure-login";
import { seedDatabase } from "../database/seed-database";
import { setupDatabase } from "../database/setup-database";
import { hashFiles } from "../hash-files";
import { listFiles } from "../list-files";
import { connect } from "../postgres/connect";
import { projectRoot } from "../project-root.mjs";
import { importClosure } from "./import-closure";

const TEMPLATE_LOCK = 72707370;
const TEMPLATES_KEPT = 2;

/** Fingerprint of everything the prepared rows depend on: migrations, the seed with all it imports, its data. */
function templateName(): string {
  const inputs = [
    ...listFiles(path.join(projectRoot, "prisma/migrations")),
    ...listFiles(path.join(projectRoot, "prisma/data")),
    ...importClosure(path.join(projectRoot, "prisma/seed/main.ts")),
  ];
  return `parkscope_template_${hashFiles([...new Set(inputs)]).slice(0, 16)}`;
}

/** Takes its final name only when whole, so that a kill leaves nothing that looks prepared. */
async function build(client: pg.Client, ownerUrl: string, name: string, logins: Login[]): Promise<void> {
  const unfinished = "parkscope_template_unfinished";
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await setupDatabase(atDatabase(ownerUrl, unfinished), logins);
  await seedDatabase(atDatabase(ownerUrl, unfinished), ["--scale", "province"]);
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  await client.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
  await client.query(`COMMENT ON DATABASE ${name} IS ${client.escapeLiteral(new Date().toISOString())}`);
}

async function dropOutdated(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname ~ '^parkscope_template_[0-9a-f]{16}$'
     ORDER BY shobj_description(oid, 'pg_database') DESC NULLS LAST OFFSET $1`,
    [TEMPLATES_KEPT],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)}`);
}

/**
 * Makes sure the server holds a migrated and seeded database to copy from; runs at the same time wait for one another.
 *
 * @param urls a server's addresses at its maintenance database
 * @returns name of the template
 */
export async function ensureTemplate(urls: DatabaseUrls): Promise<string> {
  const name = templateName();
  const logins: Login[] = [
    { url: urls.appUrl, group: "parkscope_app" },
    { url: urls.accountsUrl, group: "parkscope_auth" },
  ];
  await connect(urls.ownerUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) {
      await build(client, urls.ownerUrl, name, logins);
      await dropOutdated(client);
    }
    // The owner's password may have changed since the roles were made, and theirs follows it.
    for (const login of logins) await ensureLogin(client, login);
    for (const { url } of logins) {
      const { username, password } = new URL(url);
      await client.query(`ALTER ROLE ${username} PASSWORD ${client.escapeLiteral(password)}`);
    }
  });
  return name;
}
