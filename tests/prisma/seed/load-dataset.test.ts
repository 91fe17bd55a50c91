import { createHash } from "node:crypto";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { eventHash } from "@/lib/audit/event-hash";
import { loadDataset } from "@/prisma/seed/load/load-dataset";
import { seedOptions } from "@/prisma/seed/seed-options";
import { freshDatabase } from "@/tests/setup/test-database";

const clients: pg.Client[] = [];
const open = async () => {
  const client = new pg.Client({ connectionString: (await freshDatabase()).ownerUrl });
  await client.connect();
  clients.push(client);
  return client;
};
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
});

const SMALL = ["--parks", "12", "--projects", "150"];
const load = (client: pg.Client, args: string[]) =>
  loadDataset(client, seedOptions([...SMALL, ...args]), "correct horse battery", () => {});
const TABLES = [
  "observation",
  "industry_output",
  "project_version",
  "enterprise_figure",
  "declared_industry",
  "collaboration_flow",
];
const digest = async (client: pg.Client) => {
  const hash = createHash("sha256");
  for (const table of TABLES) {
    const { rows } = await client.query<{ line: string }>(`SELECT t::text AS line FROM ${table} AS t ORDER BY 1`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { line } of rows) hash.update(line);
  }
  return hash.digest("hex");
};
const count = async (client: pg.Client, table: string) =>
  Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

test("the same seed gives the same rows, another seed others", async () => {
  const client = await open();
  await load(client, []);
  const first = await digest(client);
  await load(client, []);
  expect(await digest(client)).toBe(first);
  await load(client, ["--seed", "7"]);
  expect(await digest(client)).not.toBe(first);
});

test("a load replaces the sample and raises the version, and leaves accounts and audit events that are not its own", async () => {
  const client = await open();
  await client.query(
    "INSERT INTO user_account (id, name, email, updated_at) VALUES ('00000000-0000-4000-8000-000000000001', 'n', 'n@real.test', now())",
  );
  await client.query(
    `INSERT INTO role_grant (user_id, role, park_code) VALUES ('00000000-0000-4000-8000-000000000001', 'manager', 'GD-4402-001'),
      ('00000000-0000-4000-8000-000000000001', 'manager', 'GD-4420-100')`,
  );
  const before = await client.query("SELECT version FROM dataset");
  const events = await count(client, "audit_event");
  await load(client, []);
  expect(await count(client, "park")).toBe(12);
  expect(await count(client, "project")).toBe(150);
  expect((await client.query("SELECT version, sample, scale FROM dataset")).rows).toEqual([
    { version: String(Number(before.rows[0].version) + 1), sample: true, scale: "province" },
  ]);
  expect(await count(client, "audit_event")).toBe(events + 1);
  expect((await client.query("SELECT count(*)::int FROM user_account WHERE NOT sample")).rows).toEqual([{ count: 1 }]);
  const grants = await client.query(
    "SELECT park_code FROM role_grant JOIN user_account ON user_account.id = user_id WHERE NOT sample",
  );
  expect(grants.rows).toEqual([{ park_code: "GD-4402-001" }]);
});

test("a load that fails half-way leaves what was there, indexes included", async () => {
  const client = await open();
  const schema = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1";
  const before = [await count(client, "observation"), (await client.query(schema)).rows];
  await client.query("ALTER TABLE enterprise ADD CONSTRAINT no_more CHECK (code < 'EN-00010') NOT VALID");
  await expect(load(client, [])).rejects.toThrow(/no_more/);
  expect([await count(client, "observation"), (await client.query(schema)).rows]).toEqual(before);
});

test("after a load every index and constraint stands as the migrations made it", async () => {
  const client = await open();
  const schema = async () => [
    (await client.query("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1")).rows,
    (
      await client.query(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2",
      )
    ).rows,
  ];
  const before = await schema();
  await load(client, []);
  expect(await schema()).toEqual(before);
});

test("more parks than the roster has are made up and say so; their universes take the place of the real ones", async () => {
  const client = await open();
  await load(client, ["--scale", "national", "--parks", "130", "--projects", "200"]);
  const { rows } = await client.query("SELECT sample, count(*)::int FROM park GROUP BY 1 ORDER BY 1");
  expect(rows).toEqual([
    { sample: false, count: 109 },
    { sample: true, count: 21 },
  ]);
  const defaults = await client.query("SELECT park_count FROM universe WHERE is_default AND valid_to IS NULL");
  expect(defaults.rows).toEqual([{ park_count: 130 }]);
  expect((await client.query("SELECT max(version)::int FROM project_version")).rows[0].max).toBeLessThanOrEqual(2);
});

test("the audit chain holds over the loads", async () => {
  const client = await open();
  await load(client, []);
  const { rows } = await client.query(
    "SELECT at, actor_user_id, actor, action, subject, park_code, changes, previous_hash, hash FROM audit_event ORDER BY id",
  );
  expect(rows.length).toBeGreaterThan(1);
  rows.forEach((event, i) => {
    expect(event.previous_hash).toBe(rows[i - 1]?.hash ?? null);
    const content = {
      at: event.at.toISOString(),
      actorUserId: event.actor_user_id,
      actor: event.actor,
      action: event.action,
      subject: event.subject,
      parkCode: event.park_code,
      changes: event.changes,
    };
    expect(eventHash(content, event.previous_hash)).toBe(event.hash);
  });
});
