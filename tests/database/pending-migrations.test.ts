import { expect, test } from "vitest";
import { pendingMigrations } from "@/scripts/database/pending-migrations";

const migrations = ["1_ground", "2_rules"].map((name) => ({ name, sql: "", checksum: `sum of ${name}` }));
const recorded = (name: string, checksum = `sum of ${name}`, finished_at: Date | null = new Date(0)) => ({
  migration_name: name,
  checksum,
  finished_at,
});

test("what is not recorded is pending, in order", () => {
  expect(pendingMigrations(migrations, [])).toEqual(migrations);
  expect(pendingMigrations(migrations, [recorded("1_ground")])).toEqual([migrations[1]]);
  expect(
    pendingMigrations(
      migrations,
      migrations.map(({ name }) => recorded(name)),
    ),
  ).toEqual([]);
});

test("a database that disagrees with the project is left alone", () => {
  const edited = () => pendingMigrations(migrations, [recorded("1_ground", "another")]);
  expect(edited).toThrow("Migration 1_ground was edited after it was applied");
  const newer = () => pendingMigrations(migrations, [recorded("3_more")]);
  expect(newer).toThrow("migration 3_more, which this version of the project does not know");
  const failed = () => pendingMigrations(migrations, [recorded("1_ground", undefined, null)]);
  expect(failed).toThrow("Migration 1_ground failed earlier");
});
