import type pg from "pg";
import { sampleWorld } from "../sample/sample-world";
import type { SeedOptions } from "../seed-options";
import { accountLoads } from "./account-loads";
import { countBatches } from "./count-batches";
import { figureLoads } from "./figure-loads";
import { networkLoads } from "./network-loads";
import { projectLoads } from "./project-loads";
import { recordLoad } from "./record-load";
import { referenceLoads } from "./reference-loads";
import { REPLACED_TABLES } from "./replaced-tables";
import { withoutIndexes } from "./without-indexes";

const LOAD_LOCK = 72707372;
/** Big tables, whose indexes are built after the rows are in. */
const BULK_TABLES = ["observation", "industry_output", "project", "project_version"];
/** The province is parsed whole; of a million rows from the same generator the first thousand of each table stand for all. */
const CHECKED = { province: Number.POSITIVE_INFINITY, national: 1_000 } as const;

/**
 * Replaces whatever data set the database holds with the sample, in one transaction: a kill at any point leaves what was there.
 * Accounts that are not sample keep what they were granted as long as the park or city is still there; the audit trail grows
 * by one event.
 *
 * @param client connected as the owner of the tables
 * @param demoPassword of the demonstration accounts
 * @param say told what is done, a line at a time
 */
export async function loadDataset(
  client: pg.ClientBase,
  options: SeedOptions,
  demoPassword: string,
  say: (line: string) => void,
): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOAD_LOCK]);
    const held = await client.query<{ version: string }>("SELECT max(version)::text AS version FROM dataset_version");
    await client.query(
      `CREATE TEMPORARY TABLE kept_grant ON COMMIT DROP AS SELECT role_grant.* FROM role_grant
       JOIN user_account ON user_account.id = user_id WHERE NOT sample`,
    );
    await client.query(`TRUNCATE ${REPLACED_TABLES.join(", ")}`);
    await client.query("DELETE FROM user_account WHERE sample");
    const world = sampleWorld(options);
    const loads = [
      ...referenceLoads(world),
      ...figureLoads(world),
      ...projectLoads(world),
      ...networkLoads(world),
      ...accountLoads(world, demoPassword),
    ];
    const rows = await withoutIndexes(client, BULK_TABLES, async () => {
      let total = 0;
      for (const load of loads) total += await load(client, { checked: CHECKED[options.scale], say });
      say(`${total.toLocaleString("en")} rows in; building indexes`);
      return total;
    });
    await client.query(
      `INSERT INTO role_grant SELECT * FROM kept_grant
       WHERE (park_code IS NULL OR EXISTS (SELECT 1 FROM park WHERE code = park_code))
         AND (city_code IS NULL OR EXISTS (SELECT 1 FROM city WHERE code = city_code))`,
    );
    await countBatches(client);
    await recordLoad(client, options, BigInt(held.rows[0]?.version ?? 0), rows);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
  // Without a visibility map, which only VACUUM draws, index-only scans would visit every row they were to spare.
  await client.query("VACUUM (ANALYZE)");
}
