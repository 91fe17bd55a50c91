import type { DatabaseUrls } from "../database/database-urls";
import { atDatabase } from "../database/ensure-database";
import { connect } from "../postgres/connect";
import { alignLogins, listLogins } from "../test-database/align-logins";
import { buildDatabase } from "../test-database/build-database";
import { seedFingerprint } from "../test-database/seed-fingerprint";
import type { Scale } from "./parse-options";

const BENCH_LOCK = 72707375;

/**
 * Makes sure the server holds a database at a scale, of these migrations and this seed. It stays for the next run; one
 * of the same scale from an earlier state of the project is dropped.
 *
 * @param urls a server's addresses at its maintenance database
 * @param say told what is done
 * @returns the database's addresses
 */
export async function benchDatabase(
  urls: DatabaseUrls,
  scale: Scale,
  say: (line: string) => void,
): Promise<DatabaseUrls> {
  const family = `parkscope_bench_${scale}`;
  const name = `${family}_${seedFingerprint()}`;
  const logins = listLogins(urls);
  await connect(urls.ownerUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [BENCH_LOCK]);
    const sql = "SELECT datname FROM pg_database WHERE starts_with(datname, $1)";
    const { rows } = await client.query<{ datname: string }>(sql, [`${family}_`]);
    for (const { datname } of rows.filter((row) => row.datname !== name)) {
      await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
    }
    if (!rows.some(({ datname }) => datname === name)) {
      say(`Making a database of ${scale} scale`);
      const unfinished = `${family}_unfinished`;
      await buildDatabase(client, urls.ownerUrl, logins, { name, unfinished, seed: ["--scale", scale] });
      await connect(atDatabase(urls.ownerUrl, name), (made) => made.query("VACUUM (ANALYZE)"));
    }
    await alignLogins(client, logins);
  });
  return {
    ownerUrl: atDatabase(urls.ownerUrl, name),
    appUrl: atDatabase(urls.appUrl, name),
    accountsUrl: atDatabase(urls.accountsUrl, name),
  };
}
