import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ELECTRONICS_DIVISIONS, FOOD_DIVISIONS } from "@/lib/domain/industry";
import { homogeneityIndex } from "@/lib/metrics/homogeneity-index";
import { groupMainIndustryShare, shareNaming } from "@/lib/metrics/main-industry";
import { outputStructure } from "@/lib/metrics/output-structure";
import { PUBLISHED_FACTS } from "@/prisma/seed/reference/published-facts";
import { testDatabase } from "@/tests/setup/test-database";

let db: pg.Client;
beforeAll(async () => {
  db = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await db.connect();
});
afterAll(() => db.end());

const WAN_PER_YI = 10_000;
const number = async (sql: string, parameters: unknown[] = []): Promise<number> => {
  const { rows } = await db.query<{ value: string }>(sql, parameters);
  return Number(rows[0]?.value);
};
/** Sum over the universe's members of what is known now, in the indicator's unit, as the database's exact decimal. */
const total = (indicator: string, period: string, universe: string) =>
  db.query<{ value: string }>(
    `SELECT sum(value)::text AS value FROM observation JOIN universe_membership USING (park_code)
     WHERE observation.recorded_to IS NULL AND indicator_code = $1 AND period_code = $2 AND universe_code = $3`,
    [indicator, period, universe],
  );
const totalOf = async (indicator: string, period: string, universe: string) =>
  (await total(indicator, period, universe)).rows[0]?.value as string;
const published = (id: string) => Number(PUBLISHED_FACTS.find((fact) => fact.id === id)?.value);

const EXACT: [id: string, indicator: string, period: string, universe: string][] = [
  ["va-2015", "valueAdded", "2015", "gd-51"],
  ["fai-2015", "investment", "2015", "gd-51"],
  ["tax-2015", "tax", "2015", "gd-51"],
  ["va-2016", "valueAdded", "2016", "gd-53"],
  ["fai-2016", "investment", "2016", "gd-53"],
  ["tax-2016", "tax", "2016", "gd-53"],
  ["va-2023", "valueAdded", "2023", "gd-96"],
];
const OTHERWISE_TESTED = ["output-2024", "funds-cum", "main-share-2024", "signed-2024"];

test("every published figure the sample is calibrated to is tested here", () => {
  const calibrated = PUBLISHED_FACTS.filter(({ useInSample }) => useInSample.startsWith("calibrate")).map(
    ({ id }) => id,
  );
  expect(calibrated.sort()).toEqual([...EXACT.map(([id]) => id), ...OTHERWISE_TESTED].sort());
});

test.each(EXACT)("%s: the parks' %s of %s adds up to it exactly", async (id, indicator, period, universe) => {
  expect(await totalOf(indicator, period, universe)).toBe((published(id) * WAN_PER_YI).toFixed(2));
});

test("output of 2024 lies above the published mark and no further than 24,800", async () => {
  const output = Number(await totalOf("output", "2024", "gd-109")) / WAN_PER_YI;
  expect(output).toBeGreaterThan(published("output-2024"));
  expect(output).toBeLessThanOrEqual(24_800);
});

test("special funds of all years and of January to September 2025 add up to the published sum; 2023 stands alone", async () => {
  const sum = await db.query<{ value: string }>(
    `SELECT sum(value)::text AS value FROM observation JOIN universe_membership USING (park_code)
     WHERE observation.recorded_to IS NULL AND indicator_code = 'fiscalFunds' AND universe_code = 'gd-109'
       AND (length(period_code) = 4 OR period_code = '2025-09')`,
  );
  expect(sum.rows[0]?.value).toBe((published("funds-cum") * WAN_PER_YI).toFixed(2));
  expect(await totalOf("fiscalFunds", "2023", "gd-109")).toBe("425000.00");
});

test("amounts signed in 2024 fall short of 2023 by the published share, parks of today in both years", async () => {
  const signed = (year: number) =>
    number(
      `SELECT sum(amount_wan_yuan) AS value FROM project_version JOIN universe_membership USING (park_code)
       WHERE project_version.recorded_to IS NULL AND universe_code = 'gd-109' AND extract(year FROM signed_actual) = $1`,
      [year],
    );
  const growth = (await signed(2024)) / (await signed(2023)) - 1;
  expect(Math.abs(growth - published("signed-2024"))).toBeLessThan(0.0005);
});

describe("structure of output", () => {
  const structureOf = async (period: string) => {
    const { rows } = await db.query<{ park: string; industry: string; output: string }>(
      `SELECT park_code AS park, industry_code AS industry, output_wan_yuan AS output FROM industry_output
       WHERE recorded_to IS NULL AND period_code = $1`,
      [period],
    );
    return outputStructure(rows.map((row) => ({ ...row, outputWanYuan: Number(row.output) })));
  };
  const declarations = async () => {
    const { rows } = await db.query<{ park: string; declared: string[] }>(
      `SELECT park_code AS park, array_agg(industry_code ORDER BY position) AS declared FROM declared_industry
       WHERE recorded_to IS NULL AND valid_to IS NULL GROUP BY park_code`,
    );
    return new Map(rows.map(({ park, declared }) => [park, declared]));
  };

  test("declared industries make up less than the published share, and no less than 0.37", async () => {
    const share = groupMainIndustryShare(await structureOf("2024"), await declarations());
    expect(share.value).toBeLessThan(published("main-share-2024"));
    expect(share.value).toBeGreaterThanOrEqual(0.37);
  });

  test("declarations are the roster's: 49 of 109 parks name electronics or food, whatever was published", async () => {
    expect(shareNaming(await declarations(), [...ELECTRONICS_DIVISIONS, ...FOOD_DIVISIONS]).value).toBeCloseTo(
      49 / 109,
      12,
    );
  });

  test("likeness is moderate and moves slowly", async () => {
    const indices: number[] = [];
    for (let year = 2015; year <= 2024; year++)
      indices.push(homogeneityIndex(await structureOf(String(year))).index.value as number);
    for (const index of indices) expect(index).toBeGreaterThan(0.35);
    for (const index of indices) expect(index).toBeLessThan(0.55);
    indices.slice(1).forEach((index, i) => {
      expect(Math.abs(index - (indices[i] as number))).toBeLessThan(0.03);
    });
  });

  test("rows of a park, period and version add up to that version's output to the hundredth", async () => {
    const { rows } = await db.query(
      `SELECT o.park_code, o.period_code, o.recorded_from FROM observation o
       LEFT JOIN industry_output i ON i.park_code = o.park_code AND i.period_code = o.period_code AND i.recorded_from = o.recorded_from
       WHERE o.indicator_code = 'output' GROUP BY 1, 2, 3, o.value HAVING sum(i.output_wan_yuan) IS DISTINCT FROM o.value`,
    );
    expect(rows).toEqual([]);
    expect(await number("SELECT count(*) AS value FROM industry_output")).toBeGreaterThan(10_000);
  });

  test("parks make six to sixteen industries", async () => {
    const { rows } = await db.query<{ count: string }>(
      `SELECT count(*) FROM industry_output WHERE recorded_to IS NULL AND period_code = '2024' GROUP BY park_code`,
    );
    const counts = rows.map(({ count }) => Number(count));
    expect([counts.length, Math.min(...counts) >= 6, Math.max(...counts) <= 16]).toEqual([109, true, true]);
  });
});
