import { expect, test } from "vitest";
import type { Overview } from "@/lib/schemas/api/overview";
import { askJson } from "./ask-api";
import { readCsv, sumOf } from "./read-csv";

const overviewOf = async (query: string) => (await askJson<{ data: Overview }>(`/overview?${query}`)).data;

test("the sums over the exported observations are the overview's figures, year by year", async () => {
  const rows = await readCsv("/exports/observations.csv?indicator=output,valueAdded,investment,tax");
  for (const year of ["2015", "2016", "2021", "2023", "2024"]) {
    const overview = await overviewOf(`period=${year}`);
    const of = (indicator: string) =>
      sumOf(
        rows.filter((row) => row.period === year && row.indicator === indicator),
        "value",
      );
    expect(overview.outputWanYuan).toBeCloseTo(of("output"), 2);
    expect(overview.valueAddedWanYuan).toBeCloseTo(of("valueAdded"), 2);
    expect(overview.investmentWanYuan).toBeCloseTo(of("investment"), 2);
    expect(overview.taxWanYuan).toBeCloseTo(of("tax"), 2);
  }
});

test("the industry outputs of a period add up to its output, and their declared part to the main-industry share", async () => {
  const [rows, parks, overview] = await Promise.all([
    readCsv("/exports/industry-outputs.csv?period=2024"),
    readCsv("/exports/parks.csv?period=2024"),
    overviewOf("period=2024"),
  ]);
  expect(parks).toHaveLength(109);
  expect(sumOf(rows, "outputWanYuan")).toBeCloseTo(overview.outputWanYuan ?? 0, 2);
  const declared = new Map(parks.map((park) => [park.code, (park.declaredIndustries ?? "").split(";")]));
  const own = rows.filter((row) => declared.get(row.park)?.includes(row.industry ?? ""));
  const declaring = rows.filter((row) => declared.get(row.park)?.[0] !== "");
  expect(sumOf(own, "outputWanYuan") / sumOf(declaring, "outputWanYuan")).toBeCloseTo(
    overview.mainIndustryShare ?? 0,
    10,
  );
});

test("the exported projects give the signings, their fall in 2024, and the delayed ones", async () => {
  const [projects, overview] = await Promise.all([readCsv("/exports/projects.csv"), overviewOf("period=2024")]);
  const signedIn = (year: string) => projects.filter((row) => row.signedActual?.startsWith(year));
  const [now, before] = [sumOf(signedIn("2024"), "amountWanYuan"), sumOf(signedIn("2023"), "amountWanYuan")];
  expect(overview.signedAmountWanYuan).toBeCloseTo(now, 2);
  expect(overview.signedCount).toBe(signedIn("2024").length);
  expect(overview.signedAmountGrowth).toBeCloseTo(now / before - 1, 10);
  const atYearEnd = await readCsv("/exports/projects.csv?period=2024");
  expect(overview.delayedProjects).toBe(atYearEnd.filter((row) => Number(row.delayDays) > 0).length);
});

test("special funds since 2005 are the yearly rows and the months of the running year", async () => {
  const rows = await readCsv("/exports/observations.csv?indicator=fiscalFunds");
  const years = rows.filter((row) => row.period?.length === 4);
  const months = rows.filter((row) => row.period === "2025-09");
  const overview = await overviewOf("period=2025-09");
  expect(overview.cumulativeFiscalInvestmentWanYuan).toBeCloseTo(sumOf(years, "value") + sumOf(months, "value"), 2);
});

test("special funds are absent, not last year's sum, while the period's own figure is not known", async () => {
  for (const query of ["period=2024-09", "period=2024&asOf=2025-01-15"])
    expect(await overviewOf(query)).toMatchObject({
      cumulativeFiscalInvestmentWanYuan: null,
      cumulativeFiscalInvestmentWanYuanAbsent: "notReported",
    });
});

test("December is the year; cumulative months and years are not mixed in the series", async () => {
  expect(await overviewOf("period=2024-12")).toEqual(await overviewOf("period=2024"));
  const { outputSeries } = await overviewOf("period=2025-09");
  expect(outputSeries.map(({ period }) => period)).toEqual(Array.from({ length: 10 }, (_, i) => String(2015 + i)));
});

test("growth is like for like: parks of both years that reported both", async () => {
  const rows = await readCsv("/exports/observations.csv?indicator=output&from=2023&to=2024");
  const of = (year: string) => new Map(rows.filter((row) => row.period === year).map((row) => [row.park, row]));
  const [now, before] = [of("2024"), of("2023")];
  const both = [...now.keys()].filter((park) => before.has(park));
  const sum = (year: Map<string | undefined, Record<string, string>>) =>
    sumOf(
      both.map((park) => year.get(park) ?? {}),
      "value",
    );
  const { outputGrowth } = await overviewOf("period=2024");
  expect(outputGrowth).toBeCloseTo(sum(now) / sum(before) - 1, 10);
});

test("what was known on a day comes back: the preliminary figure before its revision, nothing before the first record", async () => {
  type Rows = { data: { park: string; value: number; recordedAt: string; supersededAt: string | null }[] };
  const { data } = await askJson<Rows>("/observations?indicator=output&period=2024&history=true&pageSize=500");
  const [first, second] = data.filter(
    (row, i) => row.supersededAt !== null || data[i - 1]?.supersededAt === row.recordedAt,
  );
  if (!first || !second) throw new Error("the sample restates no output of 2024");
  const dayBefore = new Date(Date.parse(second.recordedAt) - 2 * 86_400_000).toISOString().slice(0, 10);
  const then = await askJson<Rows>(`/observations?indicator=output&period=2024&park=${first.park}&asOf=${dayBefore}`);
  const now = await askJson<Rows>(`/observations?indicator=output&period=2024&park=${first.park}`);
  expect(then.data.map((row) => row.value)).toEqual([first.value]);
  expect(now.data.map((row) => row.value)).not.toEqual([first.value]);
  const early = await overviewOf("period=2024&asOf=2010-01-01");
  expect([early.outputWanYuan, early.outputWanYuanAbsent]).toEqual([null, "beforeFirstRecord"]);
  const before = await overviewOf("period=2010");
  expect([before.outputWanYuan, before.outputWanYuanAbsent]).toEqual([null, "noUniverse"]);
});
