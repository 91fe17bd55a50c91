import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Migration } from "./list-migrations";
import { pendingMigrations, type RecordedMigration } from "./pending-migrations";

/** The advisory lock Prisma Migrate takes, so that it and this runner exclude each other. */
export const MIGRATE_LOCK = 72707369;

const RECORD_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

const RECORD = `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`;

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(RECORD, [randomUUID(), checksum, name]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`Migration ${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/**
 * Brings a database to the project's schema. Each migration and its record are one transaction, so a kill leaves it
 * applied or not; the records are those `prisma migrate deploy` writes, so either may follow the other.
 *
 * @param client one connection as the schema's owner, which holds MIGRATE_LOCK
 * @param migrations of the project, in order
 * @returns the names of the migrations applied now
 * @throws when the database and the project disagree, or a migration fails (it is then undone)
 */
export async function migrate(client: pg.Client, migrations: Migration[]): Promise<string[]> {
  await client.query(RECORD_TABLE);
  const { rows } = await client.query<RecordedMigration>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  const pending = pendingMigrations(migrations, rows);
  for (const migration of pending) await apply(client, migration);
  return pending.map(({ name }) => name);
}
