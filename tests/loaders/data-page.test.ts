import pg from "pg";
import { expect, test } from "vitest";
import { parsePeriod } from "@/lib/domain/period";
import { loadData } from "@/lib/loaders/data-page/data-page";
import { loadDataset } from "@/lib/loaders/dataset";
import { exportQuerySchemas } from "@/lib/schemas/api/export-query";
import { readCsv } from "../api/read-csv";

const dataOf = async (period: string, asOf?: string) =>
  loadData(await loadDataset(), { period: parsePeriod(period) ?? undefined, asOf });

async function ask<T extends pg.QueryResultRow>(question: string): Promise<T[]> {
  const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
  await owner.connect();
  const { rows } = await owner.query<T>(question);
  await owner.end();
  return rows;
}

test("rows are counted as they stand in the database, and those that were generated apart", async () => {
  const { rowCounts } = await dataOf("2024");
  const of = (set: string) => rowCounts.find((row) => row.set === set);
  const [owner] = await ask<{ current: number; all: number; projects: number }>(
    `SELECT (SELECT count(*)::int FROM observation WHERE recorded_to IS NULL) AS current,
            (SELECT count(*)::int FROM observation) AS all,
            (SELECT count(*)::int FROM project_version WHERE recorded_to IS NULL) AS projects`,
  );
  expect(of("observations")).toEqual({
    set: "observations",
    current: owner?.current,
    all: owner?.all,
    sample: owner?.current,
  });
  expect(of("projects")?.current).toBe(owner?.projects);
  expect(of("parks")).toEqual({ set: "parks", current: 109, all: 109, sample: 0 });
});

test("every document is listed with what was taken from it, and every fact is taken from one", async () => {
  const { documents } = await dataOf("2024");
  const [owner] = await ask<{ documents: number; facts: number }>(
    "SELECT (SELECT count(*)::int FROM source_document) AS documents, (SELECT count(*)::int FROM published_fact) AS facts",
  );
  expect(documents).toHaveLength(owner?.documents ?? 0);
  expect(documents.reduce((sum, { facts }) => sum + facts, 0)).toBe(owner?.facts);
});

test("the roster holds every park once with its confidence", async () => {
  const { roster } = await dataOf("2024");
  const rows = await ask<{ confidence: string; parks: number }>(
    "SELECT roster_confidence AS confidence, count(*)::int AS parks FROM park GROUP BY 1",
  );
  for (const { confidence, parks } of rows)
    expect(roster.filter((row) => row.confidence === confidence)).toHaveLength(parks);
});

test("a park that did not report an indicator is named, and the others are not", async () => {
  const { completeness } = await dataOf("2024");
  const missing = await ask<{ park: string; indicator: string }>(
    `SELECT p.park_code AS park, i.code AS indicator FROM universe_membership p CROSS JOIN indicator i
     WHERE p.universe_code = 'gd-109' AND p.recorded_to IS NULL AND NOT EXISTS (
       SELECT 1 FROM observation o WHERE o.park_code = p.park_code AND o.indicator_code = i.code
         AND o.period_code = '2024' AND o.recorded_to IS NULL AND o.value IS NOT NULL)`,
  );
  expect(missing.length).toBeGreaterThan(0);
  const named = completeness.flatMap(({ code, missing: parks }) => parks.map((park) => `${park.code} ${code}`));
  expect(named.toSorted()).toEqual(missing.map(({ park, indicator }) => `${park} ${indicator}`).toSorted());
});

test("yearly indicators are not due for cumulative months, and nothing is due without a list of parks", async () => {
  const [year, months, early] = await Promise.all([dataOf("2024"), dataOf("2025-09"), dataOf("2012")]);
  const codes = (view: typeof year) => view.completeness.map(({ code }) => code);
  expect(codes(year)).toEqual(expect.arrayContaining(["output", "landBuilt"]));
  expect(codes(months)).toContain("output");
  expect(codes(months)).not.toContain("landBuilt");
  expect(early.completeness).toEqual([]);
});

test("every export of a period but that of chosen parks is offered with as many rows as the file holds", async () => {
  const { downloads } = await dataOf("2024");
  const framed = Object.entries(exportQuerySchemas).filter(([, schema]) => "period" in schema.shape);
  const whole = framed.map(([name]) => name).filter((name) => name !== "comparison");
  expect(downloads.map(({ dataset }) => dataset)).toEqual(whole);
  for (const { dataset, rows } of downloads)
    expect(await readCsv(`/exports/${dataset}.csv?period=2024`), dataset).toHaveLength(rows ?? -1);
});
