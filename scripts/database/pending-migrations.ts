import type { Migration } from "./list-migrations";

/** What a database remembers of a migration, a row of `_prisma_migrations` not rolled back. */
export interface RecordedMigration {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/**
 * Compares what the project holds with what a database has applied.
 *
 * @param migrations of the project, in order
 * @param recorded rows of the database
 * @returns the migrations still to apply, in order
 * @throws when the two disagree: one that failed, one edited after it was applied, one the project does not know
 */
export function pendingMigrations(migrations: Migration[], recorded: RecordedMigration[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at: finished } of recorded) {
    if (!finished) throw new Error(`Migration ${name} failed earlier: repair it, then run prisma migrate resolve.`);
    const migration = known.get(name);
    if (!migration)
      throw new Error(`The database has migration ${name}, which this version of the project does not know.`);
    if (migration.checksum !== checksum) {
      throw new Error(`Migration ${name} was edited after it was applied; restore it and add a new migration instead.`);
    }
  }
  const applied = new Set(recorded.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}
