import { connect } from "../postgres/connect";
import { seedDatabase } from "./seed-database";

const SEED_LOCK = 72707371;

/**
 * Loads the province's sample into a database without a data set; a second process that wants the same waits.
 *
 * @param ownerUrl role that owns the schema
 * @param say told what is done
 */
export async function seedIfEmpty(ownerUrl: string, say: (line: string) => void): Promise<void> {
  await connect(ownerUrl, async (client) => {
    const { rows } = await client.query<{ free: boolean }>("SELECT pg_try_advisory_lock($1) AS free", [SEED_LOCK]);
    if (!rows[0]?.free) {
      say("Another process is loading the sample data; waiting for it");
      await client.query("SELECT pg_advisory_lock($1)", [SEED_LOCK]);
    }
    const { rowCount } = await client.query("SELECT 1 FROM dataset");
    if (rowCount) return;
    say("Loading the register of parks and the sample figures");
    await seedDatabase(ownerUrl, ["--scale", "province"]);
  });
}
