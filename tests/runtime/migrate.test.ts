import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "@/scripts/database/migrate";
import { freshDatabase } from "../setup/test-database";

let client: pg.Client;
beforeEach(async () => {
  client = new pg.Client((await freshDatabase()).ownerUrl);
  await client.connect();
  // A stage of its own, beside the application's tables.
  await client.query("CREATE SCHEMA stage; SET search_path = stage");
});
afterEach(() => client.end());

const migration = (name: string, sql: string) => ({ name, sql, checksum: name.padEnd(64, "0") });

test("applies what is pending once, in order, and records it as applied", async () => {
  const steps = [migration("1", "CREATE TABLE a (n int)"), migration("2", "INSERT INTO a VALUES (1)")];
  expect(await migrate(client, steps)).toEqual(["1", "2"]);
  expect(await migrate(client, steps)).toEqual([]);
  const { rows } = await client.query(
    "SELECT migration_name, checksum, finished_at IS NOT NULL AS done, applied_steps_count FROM _prisma_migrations ORDER BY 1",
  );
  const record = { done: true, applied_steps_count: 1 };
  expect(rows).toEqual(steps.map(({ name, checksum }) => ({ migration_name: name, checksum, ...record })));
  expect((await client.query("SELECT n FROM a")).rows).toEqual([{ n: 1 }]);
});

test("a migration that fails leaves neither a trace nor a record, and those before it stand", async () => {
  const steps = [migration("1", "CREATE TABLE a (n int)"), migration("2", "CREATE TABLE b (n int); SELECT 1/0")];
  await expect(migrate(client, steps)).rejects.toThrow("Migration 2: division by zero");
  const { rows } = await client.query("SELECT to_regclass('a')::text AS a, to_regclass('b')::text AS b");
  expect(rows).toEqual([{ a: "a", b: null }]);
  expect((await client.query("SELECT migration_name FROM _prisma_migrations")).rows).toEqual([{ migration_name: "1" }]);
});
