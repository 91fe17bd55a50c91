import type pg from "pg";
import type { DatabaseUrls } from "../database/database-urls";
import { connect } from "../postgres/connect";
import { alignLogins, listLogins } from "./align-logins";
import { buildDatabase } from "./build-database";
import { seedFingerprint } from "./seed-fingerprint";

const TEMPLATE_LOCK = 72707370;
const TEMPLATES_KEPT = 2;

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
  const name = `parkscope_template_${seedFingerprint()}`;
  const logins = listLogins(urls);
  await connect(urls.ownerUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) {
      const unfinished = "parkscope_template_unfinished";
      await buildDatabase(client, urls.ownerUrl, logins, { name, unfinished, seed: ["--scale", "province"] });
      await client.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
      await dropOutdated(client);
    }
    await alignLogins(client, logins);
  });
  return name;
}
