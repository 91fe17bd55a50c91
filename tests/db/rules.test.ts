import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../setup/test-database";
import { rolledBack } from "./rolled-back";

let ownerUrl: string;
let park: string;
beforeAll(async () => {
  ({ ownerUrl } = await testDatabase());
  park = await rolledBack(ownerUrl, async (db) => (await db.query("SELECT min(code) AS code FROM park")).rows[0].code);
});

const batch = async (db: pg.Client) => {
  const id = randomUUID();
  await db.query(
    "INSERT INTO import_batch (id, kind, state, committed_at) VALUES ($1, 'indicators', 'committed', now())",
    [id],
  );
  return id;
};
/** Versions of one figure of a period that the sample leaves empty: [recorded from, recorded to]. */
const versions = async (db: pg.Client, spans: [string, string | null][], value: string | null = "1") => {
  const id = await batch(db);
  for (const [from, to] of spans)
    await db.query(
      `INSERT INTO observation (park_code, indicator_code, period_code, recorded_from, recorded_to, value, status, batch_id)
       VALUES ($1, 'output', '2005', $2, $3, $4, 'final', $5)`,
      [park, from, to, value, id],
    );
};
const project = async (db: pg.Client, columns: Record<string, unknown>) => {
  const code = "P-0000-00001";
  await db.query("INSERT INTO project (code, created_at) VALUES ($1, now()) ON CONFLICT DO NOTHING", [code]);
  const row = {
    project_code: code,
    version: 1,
    recorded_from: "2024-01-01",
    name: "n",
    park_code: park,
    industry_code: "C39",
    investor: "i",
    amount_wan_yuan: "100",
    invested_wan_yuan: "0",
    new_land: true,
    ...columns,
  };
  const names = Object.keys(row);
  await db.query(
    `INSERT INTO project_version (${names.join(", ")}) VALUES (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
    Object.values(row),
  );
};
const refused = (work: (db: pg.Client) => Promise<unknown>) => expect(rolledBack(ownerUrl, work)).rejects;

describe("versions of a figure", () => {
  test("form an unbroken chain", async () => {
    await rolledBack(ownerUrl, (db) =>
      versions(db, [
        ["2024-01-01", "2024-06-01"],
        ["2024-06-01", "2024-09-01"],
        ["2024-09-01", null],
      ]),
    );
  });

  test.each<[string, [string, string | null][], string]>([
    [
      "two open ones",
      [
        ["2024-01-01", null],
        ["2024-02-01", null],
      ],
      "observation_ends",
    ],
    [
      "a gap",
      [
        ["2024-01-01", "2024-06-01"],
        ["2024-07-01", null],
      ],
      "observation_unbroken",
    ],
    [
      "an overlap",
      [
        ["2024-01-01", "2024-06-01"],
        ["2024-03-01", "2024-06-01"],
        ["2024-06-01", null],
      ],
      "observation_ends",
    ],
    ["an end without successor", [["2024-01-01", "2024-06-01"]], "observation_unbroken"],
    ["an end before the beginning", [["2024-06-01", "2024-01-01"]], "observation_recorded_time"],
  ])("refuse %s", async (_, spans, constraint) => {
    await refused((db) => versions(db, spans)).toThrow(constraint);
  });

  test("refuse a value without reason for its absence", async () => {
    await refused((db) => versions(db, [["2024-01-01", null]], null)).toThrow("observation_value_or_reason");
  });
});

describe("projects", () => {
  test("take milestones in order, with stages left out", async () => {
    await rolledBack(ownerUrl, (db) =>
      project(db, { signed_actual: "2024-01-01", completed_actual: "2024-05-01", at_capacity_actual: "2024-05-01" }),
    );
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      "an actual day before an earlier stage's",
      { signed_actual: "2024-03-01", completed_actual: "2024-02-01" },
      "project_version_actual_order",
    ],
    [
      "a planned day before an earlier stage's",
      { started_planned: "2024-03-01", at_capacity_planned: "2024-02-01" },
      "project_version_planned_order",
    ],
    [
      "an end before something that happened",
      { started_actual: "2024-03-01", terminated_on: "2024-02-01" },
      "project_version_terminated_last",
    ],
    [
      "land granted to a project without new land",
      { new_land: false, land_granted_actual: "2024-03-01" },
      "project_version_no_land_no_grant",
    ],
    ["a stage nobody knows", { skipped_stages: ["dreamt"] }, "project_version_skipped_stages_vocabulary"],
    ["money below zero", { amount_wan_yuan: "-1" }, "project_version_not_negative"],
  ])("refuse %s", async (_, columns, constraint) => {
    await refused((db) => project(db, columns)).toThrow(constraint);
  });
});

describe("time", () => {
  test.each([
    ["2024-01", "cumulative", "2024-01-01", "2024-01-31"],
    ["2024-12", "cumulative", "2024-01-01", "2024-12-31"],
    ["2099", "year", "2099-01-01", "2099-12-30"],
    ["2099-03", "cumulative", "2099-03-01", "2099-03-31"],
  ])("the period %s (%s, %s to %s) cannot be stored", async (code, kind, from, to) => {
    await refused((db) =>
      db.query("INSERT INTO period (code, kind, starts_on, ends_on, state) VALUES ($1, $2, $3, $4, 'scheduled')", [
        code,
        kind,
        from,
        to,
      ]),
    ).toThrow(/period_(code_shape|days)/);
  });

  test("two default universes cannot hold at once, nor two declarations of one rank", async () => {
    await refused((db) =>
      db.query(
        `INSERT INTO universe (code, name_zh, name_en, definition_zh, definition_en, park_count, members_known, is_default, valid_from, basis)
         VALUES ('x', 'x', 'x', 'x', 'x', 1, true, true, '2024-06-01', 'sample')`,
      ),
    ).toThrow("universe_one_default");
    await refused((db) =>
      db.query(
        `INSERT INTO declared_industry (park_code, industry_code, position, valid_from, basis)
         SELECT park_code, 'C43', position, valid_from, basis FROM declared_industry WHERE recorded_to IS NULL LIMIT 1`,
      ),
    ).toThrow("declared_industry_one_per_position");
  });
});

test("shares stay within 0 and 1", async () => {
  await refused((db) =>
    db.query(
      `INSERT INTO collaboration (code, kind, name_zh, name_en, from_city_code, to_city_code, tax_share_from, valid_from, basis)
       SELECT 'x', 'enclave', 'x', 'x', min(code), max(code), 1.01, '2024-01-01', 'sample' FROM city`,
    ),
  ).toThrow("collaboration_tax_share");
});

test("whoever submits a report cannot approve it", async () => {
  await refused(async (db) => {
    const { rows } = await db.query(
      "INSERT INTO user_account (name, email, updated_at) VALUES ('x', 'x@example.test', now()) RETURNING id",
    );
    await db.query(
      "INSERT INTO report (park_code, period_code, state, submitted_by_id, approved_by_id) VALUES ($1, '2024', 'approved', $2, $2)",
      [park, rows[0].id],
    );
  }).toThrow("report_second_person");
});

test.each(["UPDATE audit_event SET actor = 'x'", "DELETE FROM audit_event", "TRUNCATE audit_event"])(
  "the audit trail refuses even its owner: %s",
  async (statement) => {
    await refused((db) => db.query(statement)).toThrow("never changed");
  },
);
