import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/tests/setup/test-database";

let db: pg.Client;
beforeAll(async () => {
  db = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await db.connect();
});
afterAll(() => db.end());

const row = async (sql: string) => (await db.query(sql)).rows[0];
const CURRENT = "FROM project_version WHERE recorded_to IS NULL";

test("twelve thousand projects, each with a chain of versions numbered from one", async () => {
  expect((await row("SELECT count(*)::int AS n FROM project")).n).toBe(12_000);
  expect((await row(`SELECT count(*)::int AS n ${CURRENT}`)).n).toBe(12_000);
  const broken = await row(
    `SELECT count(*)::int AS n FROM (SELECT project_code FROM project_version GROUP BY 1
     HAVING min(version) <> 1 OR max(version) <> count(*)) AS chains`,
  );
  expect(broken.n).toBe(0);
  expect((await row("SELECT count(*)::int AS n FROM project_version")).n).toBeLessThan(60_000);
});

test("nothing happened after the cut-off, and nothing was recorded before it happened", async () => {
  const DAYS = ["signed", "land_granted", "started", "completed", "in_production", "above_scale", "at_capacity"];
  const latest = `greatest(terminated_on, ${DAYS.map((stage) => `${stage}_actual`).join(", ")})`;
  expect((await row(`SELECT max(${latest})::text AS day FROM project_version`)).day <= "2025-09-30").toBe(true);
  const early = await row(`SELECT count(*)::int AS n FROM project_version WHERE recorded_from::date < ${latest}`);
  expect(early.n).toBe(0);
  const last = await row("SELECT max(recorded_from) <= '2025-10-21T00:00:00+08' AS good FROM project_version");
  expect(last.good).toBe(true);
});

test("amounts are heavy-tailed: a median of one to two 亿元, some above 100", async () => {
  const amounts = await row(
    `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_wan_yuan) / 10000 AS median,
       count(*) FILTER (WHERE amount_wan_yuan > 100000)::int AS ten, count(*) FILTER (WHERE amount_wan_yuan > 1000000)::int AS hundred ${CURRENT}`,
  );
  expect(Number(amounts.median)).toBeGreaterThan(1);
  expect(Number(amounts.median)).toBeLessThan(2);
  expect(amounts.ten).toBeGreaterThan(100);
  expect(amounts.hundred).toBeGreaterThan(0);
});

test("a quarter to a third take no new land, more of them as years go by, and skip the grant", async () => {
  const land = await row(
    `SELECT avg((NOT new_land)::int)::float AS all, avg((NOT new_land)::int) FILTER (WHERE signed_actual < '2018-01-01')::float AS early,
       avg((NOT new_land)::int) FILTER (WHERE signed_actual >= '2023-01-01')::float AS late,
       count(*) FILTER (WHERE new_land = ('landGranted' = ANY (skipped_stages)))::int AS odd ${CURRENT}`,
  );
  expect(land.all).toBeGreaterThan(0.25);
  expect(land.all).toBeLessThan(0.35);
  expect(land.late).toBeGreaterThan(land.early);
  expect(land.odd).toBe(0);
});

test("about one in seven of the older projects was terminated; money follows work", async () => {
  const lives = await row(
    `SELECT avg((terminated_on IS NOT NULL)::int) FILTER (WHERE signed_actual < '2022-01-01')::float AS ended,
       sum(invested_wan_yuan) FILTER (WHERE at_capacity_actual IS NOT NULL) / sum(amount_wan_yuan) FILTER (WHERE at_capacity_actual IS NOT NULL) AS built,
       sum(invested_wan_yuan) FILTER (WHERE started_actual IS NULL) / sum(amount_wan_yuan) FILTER (WHERE started_actual IS NULL) AS waiting ${CURRENT}`,
  );
  expect(lives.ended).toBeGreaterThan(0.11);
  expect(lives.ended).toBeLessThan(0.2);
  expect(Number(lives.built)).toBeGreaterThan(0.9);
  expect(Number(lives.waiting)).toBeLessThan(0.05);
  const falling = await row(
    `SELECT count(*)::int AS n FROM (SELECT invested_wan_yuan, lag(invested_wan_yuan) OVER (PARTITION BY project_code ORDER BY version) AS before
     FROM project_version) AS steps WHERE before > invested_wan_yuan`,
  );
  expect(falling.n).toBe(0);
});
