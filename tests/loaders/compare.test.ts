import { beforeAll, describe, expect, test } from "vitest";
import { parsePeriod } from "@/lib/domain/period";
import { loadComparePage } from "@/lib/loaders/compare/compare-page";
import { loadComparison } from "@/lib/loaders/compare/comparison";
import { loadDataset } from "@/lib/loaders/dataset";
import type { Comparison } from "@/lib/schemas/compare/comparison";
import { askJson } from "../api/ask-api";
import { viewOf } from "./view-of";

type Row = Record<string, number | string | null>;
type Observation = { park: string; indicator: string; period: string; value: number | null };

const PARKS = ["GD-4414-019", "GD-4402-001", "GD-4401-108", "GD-4403-109"];
/** Where a measure stands in the list of parks. */
const FIELDS: Record<string, string> = {
  output: "outputWanYuan",
  outputGrowth: "outputGrowth",
  valueAdded: "valueAddedWanYuan",
  investment: "investmentWanYuan",
  tax: "taxWanYuan",
  mainIndustryShare: "mainIndustryShare",
  signedAmount: "signedAmountWanYuan",
  signedCount: "signedCount",
  outputPerMu: "outputPerMu",
  delayedProjects: "delayedProjects",
};

const compare = async (period: string, rest = {}): Promise<Comparison> => {
  const found = await loadComparison(await loadDataset(), {
    period: parsePeriod(period) ?? undefined,
    park: PARKS,
    ...rest,
  });
  return found.comparison;
};
const values = (comparison: Comparison, id: string) =>
  comparison.measures.find((measure) => measure.id === id)?.figures.map(({ value }) => value);

describe.each(["2024", "2025-08"])("the comparison of %s", (period) => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = await compare(period);
  });

  test("keeps the order of choice and has every figure of the list of parks", async () => {
    const { data } = await askJson<{ data: Row[] }>(`/parks?period=${period}&park=${PARKS.join(",")}`);
    expect(comparison.parks.map(({ code }) => code)).toEqual(PARKS);
    for (const [id, field] of Object.entries(FIELDS))
      expect(values(comparison, id), id).toEqual(PARKS.map((code) => data.find((row) => row.code === code)?.[field]));
  });

  test("has every indicator of the dictionary as observed, at the period it names", async () => {
    const { data: dictionary } = await askJson<{ data: { code: string }[] }>("/indicators");
    for (const { code } of dictionary) {
      const measure = comparison.measures.find(({ id }) => id === code);
      const { data } = await askJson<{ data: Observation[] }>(
        `/observations?indicator=${code}&period=${measure?.period}&park=${PARKS.join(",")}`,
      );
      const observed = PARKS.map((park) => data.find((row) => row.park === park)?.value ?? null);
      expect(
        measure?.figures.map(({ value }) => value),
        code,
      ).toEqual(observed);
    }
  });

  test("gives the province for ratios only, and the same as the overview", async () => {
    const { data } = await askJson<{ data: Row }>(`/overview?period=${period}`);
    const province = (id: string) => comparison.measures.find((measure) => measure.id === id)?.province;
    expect(province("output")).toBeNull();
    expect(province("outputGrowth")?.value).toBe(data.outputGrowth);
    expect(province("mainIndustryShare")?.value).toBe(data.mainIndustryShare);
    expect(province("outputPerMu")?.value).toBe(data.outputPerMu);
    const sums = comparison.measures.filter((measure) => measure.province !== null);
    expect(sums.every(({ unit }) => /^(fraction|ratio|wanYuanPer)/.test(unit))).toBe(true);
  });
});

test("projects by stage are those of the park's file, and shares of industries add up", async () => {
  const comparison = await compare("2024");
  for (const [i, park] of PARKS.entries()) {
    const { data } = await askJson<{
      data: {
        projectsByStage: { stage: string; count: number }[];
        nearestTwins: { park: string; similarity: number }[];
      };
    }>(`/parks/${park}?period=2024`);
    for (const { stage, count } of data.projectsByStage)
      if (stage) expect(values(comparison, `projectsAt-${stage}`)?.[i], `${park} ${stage}`).toBe(count);
    const shares = comparison.structure.filter((row) => row.park === park).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const { park: twin, similarity } of data.nearestTwins.filter(({ park: other }) => PARKS.includes(other)))
      expect(comparison.similarity.values[i]?.[PARKS.indexOf(twin)]?.value).toBe(similarity);
  }
});

test("likeness is symmetric with 1 on its diagonal", async () => {
  const { values: matrix } = (await compare("2024")).similarity;
  matrix.forEach((row, i) => {
    expect(row[i]?.value).toBe(1);
    row.forEach(({ value }, j) => {
      expect(matrix[j]?.[i]?.value).toBe(value);
    });
  });
});

test("yields are divided by the land that is named, and by no other", async () => {
  for (const [denominator, land] of [
    ["planned", "landPlanned"],
    ["supplied", "landSupplied"],
    ["built", "landBuilt"],
    ["industrial", "landIndustrial"],
  ] as const) {
    const comparison = await compare("2024", { denominator });
    const measure = comparison.measures.find(({ id }) => id === "taxPerMu");
    expect([measure?.denominator, comparison.denominator]).toEqual([land, denominator]);
    const [tax, area] = [values(comparison, "tax"), values(comparison, land)];
    expect(measure?.figures.map(({ value }) => value)).toEqual(
      tax?.map((amount, i) => (amount ?? 0) / (area?.[i] ?? 0)),
    );
  }
});

test("peers share a reason with the first park and are none of those chosen", async () => {
  const { peers } = await compare("2024");
  expect(peers.length).toBeGreaterThan(0);
  for (const { code, reasons } of peers) {
    expect(PARKS).not.toContain(code);
    expect(reasons.length).toBeGreaterThan(0);
  }
});

test("a park that was on no list in the period has absences that say so, and its own series all the same", async () => {
  const comparison = await compare("2016");
  const at = PARKS.indexOf("GD-4403-109");
  expect(comparison.parks[at]?.counted).toBe(false);
  expect(new Set(comparison.measures.map(({ figures }) => figures[at]?.absent))).toEqual(new Set(["notApplicable"]));
  expect(comparison.similarity.values[at]?.map(({ absent }) => absent)).toEqual(PARKS.map(() => "notApplicable"));
});

test("series hold whole years up to the period, as known on the day asked for", async () => {
  const comparison = await compare("2025-08", { asOf: "2024-06-30" });
  const output = comparison.series.find(({ indicator }) => indicator === "output");
  expect(output?.years.every((year) => /^\d{4}$/.test(year) && year <= "2024")).toBe(true);
  const { data } = await askJson<{ data: Observation[] }>(
    `/observations?indicator=output&park=${PARKS[1]}&asOf=2024-06-30&from=2015&to=2023`,
  );
  for (const { period, value } of data.filter((row) => row.period.length === 4))
    expect(output?.values[1]?.[output.years.indexOf(period)]?.value, period).toBe(value);
});

describe("the page", () => {
  test("shows the first ten of more, and names the others", async () => {
    const { data } = await askJson<{ data: { code: string }[] }>("/parks?pageSize=12");
    const codes = data.map(({ code }) => code);
    const view = await viewOf(loadComparePage({ park: codes.join(",") }));
    expect(view.comparison.parks.map(({ code }) => code)).toEqual(codes.slice(0, 10));
    expect(view.left.map(({ code }) => code)).toEqual(codes.slice(10));
  });

  test("merges a park that is given twice", async () => {
    const view = await viewOf(loadComparePage({ park: "GD-4402-001,GD-4414-019,GD-4402-001" }));
    expect(view.comparison.parks.map(({ code }) => code)).toEqual(["GD-4402-001", "GD-4414-019"]);
  });

  test.each([
    ["GD-4402-006", "GD-4402-006"],
    ["gd-4402-006", "GD-4402-006"],
    ["翁源", "GD-4402-006"],
    ["东莞（韶关）产业转移工业园", "GD-4402-001"],
    ["Shaoguan Wengyuan Industrial Park", "GD-4402-006"],
  ])("finds the park that “%s” names and goes on with it", async (add, code) => {
    const view = await viewOf(loadComparePage({ park: "GD-4414-019", add }));
    expect(view.joined).toBe(`GD-4414-019,${code}`);
  });

  test("leaves the choice to the reader where a text names several parks, and says when it names none", async () => {
    const several = await viewOf(loadComparePage({ add: "韶关" }));
    expect(several.search).toMatchObject({ kind: "several" });
    expect(several.joined).toBeNull();
    expect((await viewOf(loadComparePage({ add: "没有这个园区" }))).search).toEqual({
      text: "没有这个园区",
      kind: "none",
    });
  });

  test("adds neither a park that stands there already nor an eleventh", async () => {
    expect((await viewOf(loadComparePage({ park: "GD-4402-006", add: "翁源" }))).joined).toBeNull();
    const { data } = await askJson<{ data: { code: string }[] }>("/parks?region=east&pageSize=10");
    const full = data.map(({ code }) => code).join(",");
    expect((await viewOf(loadComparePage({ park: full, add: "翁源" }))).joined).toBeNull();
  });

  test("begins with the largest parks while none is chosen", async () => {
    const { data } = await askJson<{ data: { code: string }[] }>("/parks?sort=-outputWanYuan&pageSize=10");
    expect((await viewOf(loadComparePage({}))).largest.map(({ code }) => code)).toEqual(data.map(({ code }) => code));
  });
});
