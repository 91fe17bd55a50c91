import type pg from "pg";
import { atDatabase } from "../database/ensure-database";
import type { Login } from "../database/ensure-login";
import { seedDatabase } from "../database/seed-database";
import { setupDatabase } from "../database/setup-database";

/** What to build, and under which name until it is whole. */
export interface DatabasePlan {
  name: string;
  unfinished: string;
  /** Options of the seed, such as `--scale province`. */
  seed: string[];
}

/**
 * Migrates and seeds a new database. It takes its final name only when whole, so that a kill leaves nothing that looks
 * prepared; its comment is the time it was made.
 *
 * @param client connected to another database as a role that may create databases
 * @param ownerUrl the same server and role, any database
 * @param logins roles the application connects as
 * @param plan what to build; the unfinished name is the caller's alone
 */
export async function buildDatabase(
  client: pg.Client,
  ownerUrl: string,
  logins: Login[],
  { name, unfinished, seed }: DatabasePlan,
): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await setupDatabase(atDatabase(ownerUrl, unfinished), logins);
  await seedDatabase(atDatabase(ownerUrl, unfinished), seed);
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  await client.query(`COMMENT ON DATABASE ${name} IS ${client.escapeLiteral(new Date().toISOString())}`);
}
