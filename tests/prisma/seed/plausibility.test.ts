import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UNIVERSE_PLAN } from "@/prisma/seed/reference/universe-plan";
import { testDatabase } from "@/tests/setup/test-database";

let db: pg.Client;
beforeAll(async () => {
  db = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await db.connect();
});
afterAll(() => db.end());

const rowsOf = async (sql: string, parameters: unknown[] = []) => (await db.query(sql, parameters)).rows;

describe("universes", () => {
  test("hold as many parks as they say, and each holds the one before", async () => {
    const members = new Map<string, Set<string>>();
    for (const { code, parkCount } of UNIVERSE_PLAN) {
      const rows = await rowsOf("SELECT park_code FROM universe_membership WHERE universe_code = $1", [code]);
      expect([code, rows.length]).toEqual([code, parkCount]);
      members.set(code, new Set(rows.map((row) => row.park_code)));
    }
    UNIVERSE_PLAN.slice(1).forEach(({ code }, i) => {
      const before = members.get(UNIVERSE_PLAN[i]?.code as string) as Set<string>;
      expect([...before].filter((park) => !members.get(code)?.has(park))).toEqual([]);
    });
  });

  test("the count without a list has no members", async () => {
    expect(await rowsOf("SELECT members_known FROM universe WHERE code = 'gd-106'")).toEqual([
      { members_known: false },
    ]);
    expect(await rowsOf("SELECT 1 FROM universe_membership WHERE universe_code = 'gd-106'")).toEqual([]);
  });
});

describe("growth and ratios", () => {
  const GROWTH = `SELECT sum(n.value) / sum(b.value) - 1 AS growth FROM observation n
    JOIN observation b USING (park_code, indicator_code) WHERE indicator_code = 'output'
      AND n.recorded_to IS NULL AND b.recorded_to IS NULL AND n.period_code = $1 AND b.period_code = $2`;
  const PAIRS = [
    ...Array.from({ length: 9 }, (_, i): [string, string] => [String(2016 + i), String(2015 + i)]),
    ["2025-09", "2024-09"] as [string, string],
  ];
  test.each(PAIRS)("output of %s grows like for like by 3 to 9 %% on %s", async (period, base) => {
    const growth = Number((await rowsOf(GROWTH, [period, base]))[0].growth);
    expect(growth).toBeGreaterThan(0.03);
    expect(growth).toBeLessThan(0.09);
  });

  test("value added is 14 to 16 % of output in every period, 9 to 25 % in every park", async () => {
    const rows = await rowsOf(
      `SELECT v.period_code, sum(v.value) / sum(o.value) AS ratio, min(v.value / o.value) AS low, max(v.value / o.value) AS high
       FROM observation v JOIN observation o USING (park_code, period_code)
       WHERE v.indicator_code = 'valueAdded' AND o.indicator_code = 'output' AND v.recorded_to IS NULL AND o.recorded_to IS NULL
       GROUP BY 1`,
    );
    expect(rows).toHaveLength(28);
    const odd = rows.filter(
      ({ ratio, low, high }) =>
        Number(ratio) < 0.14 || Number(ratio) > 0.16 || Number(low) < 0.09 || Number(high) > 0.25,
    );
    expect(odd).toEqual([]);
  });

  test("cumulative series never fall within a year, and stay below the year", async () => {
    const rows = await rowsOf(
      `SELECT park_code, indicator_code, period_code FROM (
         SELECT o.*, lag(value) OVER (PARTITION BY park_code, indicator_code, left(period_code, 4)
           ORDER BY CASE length(period_code) WHEN 4 THEN period_code || '-12' ELSE period_code END) AS before
         FROM observation o JOIN indicator ON code = indicator_code
         WHERE recorded_to IS NULL AND cumulative AND frequency = 'month' AND left(period_code, 4) >= '2024') AS series
       WHERE before > value`,
    );
    expect(rows).toEqual([]);
  });

  test("planned land covers supplied, supplied built, built industrial", async () => {
    const rows = await rowsOf(
      `SELECT park_code, period_code FROM observation WHERE recorded_to IS NULL AND indicator_code LIKE 'land%'
       GROUP BY 1, 2 HAVING NOT (max(value) FILTER (WHERE indicator_code = 'landPlanned') >= max(value) FILTER (WHERE indicator_code = 'landSupplied')
         AND max(value) FILTER (WHERE indicator_code = 'landSupplied') >= max(value) FILTER (WHERE indicator_code = 'landBuilt')
         AND max(value) FILTER (WHERE indicator_code = 'landBuilt') >= max(value) FILTER (WHERE indicator_code = 'landIndustrial'))`,
    );
    expect(rows).toEqual([]);
  });

  test("over 1.4 million people work in the parks of 2024", async () => {
    const [row] = await rowsOf(
      "SELECT sum(value) AS people FROM observation WHERE indicator_code = 'employees' AND period_code = '2024' AND recorded_to IS NULL",
    );
    expect(Number(row.people)).toBeGreaterThan(1_400_000);
    expect(Number(row.people)).toBeLessThan(1_600_000);
  });

  test("sizes are heavy-tailed, larger in the Pearl River Delta than in the north", async () => {
    const [row] = await rowsOf(
      `SELECT max(value) / percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS tail,
         avg(value) FILTER (WHERE region_code = 'prd') / avg(value) FILTER (WHERE region_code = 'north') AS delta
       FROM observation JOIN park ON park.code = park_code JOIN city ON city.code = city_code
       WHERE indicator_code = 'output' AND period_code = '2024' AND recorded_to IS NULL`,
    );
    expect(Number(row.tail)).toBeGreaterThan(5);
    expect(Number(row.delta)).toBeGreaterThan(1);
  });
});

describe("what was known when", () => {
  test("figures of 2024 were preliminary in spring, final before September 2025", async () => {
    const known = (day: string) =>
      rowsOf(
        `SELECT status, count(*)::int FROM observation WHERE indicator_code = 'output' AND period_code = '2024'
           AND recorded_from < $1 AND (recorded_to IS NULL OR recorded_to >= $1) GROUP BY 1 ORDER BY 1`,
        [day],
      );
    const spring = await known("2025-03-15");
    expect(spring.map(({ status }) => status)).toEqual(["preliminary"]);
    expect(await known("2025-09-01")).toEqual([{ status: "final", count: 109 }]);
  });

  test("preliminary figures are off by at most 3 %, and some are restated twice", async () => {
    const [row] = await rowsOf(
      `SELECT max(abs(p.value / f.value - 1)) AS worst, count(*) FILTER (WHERE p.value <> f.value)::int AS restated
       FROM observation p JOIN observation f USING (park_code, indicator_code, period_code)
       WHERE p.status = 'preliminary' AND f.status = 'final' AND f.indicator_code <> 'employees'`,
    );
    expect(Number(row.worst)).toBeLessThan(0.0301);
    expect(row.restated).toBeGreaterThan(1_000);
    expect(
      await rowsOf("SELECT 1 FROM observation WHERE status = 'revised' AND length(period_code) = 4 LIMIT 1"),
    ).toHaveLength(1);
  });

  test("nothing was recorded before its period began or after the last report on the cut-off", async () => {
    expect(
      await rowsOf(
        `SELECT 1 FROM observation JOIN period ON code = period_code WHERE recorded_from <= ends_on OR recorded_from > '2025-10-20T23:59:59+08' LIMIT 1`,
      ),
    ).toEqual([]);
  });

  test("a few parks left something out; the year 2024 is whole where it counts most", async () => {
    const [row] = await rowsOf(
      `SELECT count(*) FILTER (WHERE indicator_code = 'employees' AND period_code = '2024')::int AS employees,
         count(*) FILTER (WHERE indicator_code = 'output' AND period_code = '2025-08')::int AS august,
         count(*) FILTER (WHERE indicator_code IN ('output', 'valueAdded', 'investment', 'tax') AND period_code = '2024')::int AS whole
       FROM observation WHERE recorded_to IS NULL`,
    );
    expect(row).toEqual({ employees: 107, august: 106, whole: 436 });
  });
});
