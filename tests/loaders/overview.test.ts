import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { parsePeriod } from "@/lib/domain/period";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadOverview } from "@/lib/loaders/overview";
import { loadOverviewAnswer } from "@/lib/loaders/overview/overview-answer";
import type { OverviewView } from "@/lib/loaders/overview-view";
import { HEADLINES } from "@/lib/schemas/overview/headline";

describe.each(["2024", "2025-09", "2016"])("the overview of %s", (code) => {
  const common = { period: parsePeriod(code) ?? undefined };
  let view: OverviewView;
  beforeAll(async () => {
    view = await loadOverview(await loadDataset(), common);
  });

  test("has every headline, equal to the API's figure", async () => {
    const { data } = await loadOverviewAnswer(await loadDataset(), common);
    expect(view.headlines.map(({ id }) => id)).toEqual([...HEADLINES]);
    const figure = Object.fromEntries(view.headlines.map(({ id, value }) => [id, value.value]));
    expect(figure).toMatchObject({
      parks: data.parks,
      output: data.outputWanYuan,
      mainIndustryShare: data.mainIndustryShare,
      homogeneity: data.homogeneity,
      signedAmount: data.signedAmountWanYuan,
      delayedProjects: data.delayedProjects,
      fiscalFundsCumulative: data.cumulativeFiscalInvestmentWanYuan,
    });
  });

  test("places every park once, and the cities add up to the province", () => {
    const output = view.headlines.find(({ id }) => id === "output")?.value.value ?? 0;
    expect(view.map.parks).toHaveLength(view.parks);
    expect(view.map.cities).toHaveLength(21);
    expect(view.map.cities.reduce((sum, city) => sum + city.parks, 0)).toBe(view.parks);
    expect(view.map.cities.reduce((sum, city) => sum + (city.outputWanYuan.value ?? 0), 0)).toBeCloseTo(output, 1);
  });

  test("mixes industries to a whole each year, by group and by division", () => {
    for (const { years } of [view.industryMix.byGroup, view.industryMix.byDivision])
      for (const { parts } of years) expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 9);
    expect(view.industryMix.byDivision.years.map(({ period }) => period)).toEqual(
      view.outputSeries.map(({ period }) => period),
    );
  });

  test("names at most ten parks that need attention, the most urgent first, each with a reason", () => {
    expect(view.attention.length).toBeLessThanOrEqual(10);
    const scores = view.attention.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(view.attention.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  test("shows 24 months of signings up to the cut-off, and years only up to it", () => {
    expect(view.signingMonths).toHaveLength(24);
    expect(view.signingMonths.at(-1)?.period).toBe(view.cutOff.slice(0, 7));
    expect(view.signingSeries.at(-1)?.period).toBe(view.cutOff.slice(0, 4));
    expect(view.signingSeries.at(-1)?.partial).toBe(code === "2025-09");
  });
});

test("before there was a universe every figure is an absence with its reason", async () => {
  const view = await loadOverview(await loadDataset(), { period: parsePeriod("2012") ?? undefined });
  const figures = view.headlines.filter(({ id }) => id !== "fiscalFundsCumulative");
  expect(figures.map(({ value }) => value)).toEqual(figures.map(() => ({ value: null, absent: "noUniverse" })));
  expect([view.universe, view.attention, view.outputSeries]).toEqual([null, [], []]);
});

test("a figure says how many parks it rests on as known on a day, each by its own reports", async () => {
  const common = { period: parsePeriod("2024"), asOf: "2025-02-10" } as const;
  const view = await loadOverview(await loadDataset(), { ...common, period: common.period ?? undefined });
  const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
  await owner.connect();
  const { rows } = await owner.query<{ indicator: string; parks: number }>(
    `SELECT indicator_code AS indicator, count(DISTINCT park_code)::int AS parks FROM observation
     WHERE period_code = '2024' AND recorded_from < '2025-02-11T00:00:00+08' AND indicator_code = ANY($1) GROUP BY 1`,
    [["output", "valueAdded", "investment", "tax"]],
  );
  await owner.end();
  expect(rows.some(({ parks }) => parks < view.parks)).toBe(true);
  for (const { indicator, parks } of rows)
    expect(view.headlines.find(({ id }) => id === indicator)?.parksReporting, indicator).toBe(parks);
});
