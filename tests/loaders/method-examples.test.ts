import { describe, expect, test } from "vitest";
import { parsePeriod } from "@/lib/domain/period";
import { loadFrame } from "@/lib/loaders/basis/frame";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadExamples } from "@/lib/loaders/methods/examples";
import { loadAttention } from "@/lib/loaders/overview/attention";
import { loadOverviewAnswer } from "@/lib/loaders/overview/overview-answer";
import { loadParkFile } from "@/lib/loaders/parks/park-file";
import { loadParkRows } from "@/lib/loaders/parks/park-rows";
import { loadPeers } from "@/lib/loaders/parks/peers";
import { loadProjects } from "@/lib/loaders/projects/projects";
import { METRIC_DEFINITIONS, type MetricId } from "@/lib/metrics/definitions/metric-definitions";
import type { ExampleStep, MetricExample } from "@/lib/schemas/methods/metric-example";

const commonOf = (period: string, asOf?: string) => ({ period: parsePeriod(period) ?? undefined, asOf });

async function examplesOf(period: string, asOf?: string) {
  const dataset = await loadDataset();
  const common = commonOf(period, asOf);
  const frame = await loadFrame(dataset, common);
  return { dataset, common, frame, view: await loadExamples(frame, common) };
}

const figureOf = ({ content }: ExampleStep) => (content.kind === "figure" ? content.figure.value : undefined);
const namesOf = ({ content }: ExampleStep) => (content.kind === "names" ? content.names.map(({ code }) => code) : []);

describe.each(["2024", "2025-09", "2016"])("the examples of %s", (period) => {
  const all = examplesOf(period);
  const example = async (id: MetricId): Promise<MetricExample> => {
    const found = (await all).view.byMetric[id];
    if (!found) throw new Error(`no example of ${id}`);
    return found;
  };
  const result = async (id: MetricId) => figureOf((await example(id)).result);
  const step = async (id: MetricId, term: ExampleStep["term"]) => {
    const found = (await example(id)).steps.find((each) => each.term === term);
    return (found && figureOf(found)) ?? Number.NaN;
  };

  test("cover every metric", async () => {
    const { view } = await all;
    expect(Object.keys(view.byMetric)).toEqual(METRIC_DEFINITIONS.map(({ id }) => id));
  });

  test("of the province come to the figures the overview answers", async () => {
    const { dataset, common } = await all;
    const { data } = await loadOverviewAnswer(dataset, common);
    expect(await result("total")).toBe(data.outputWanYuan);
    expect(await result("growth")).toBe(data.outputGrowth);
    expect(await result("signing-growth")).toBe(data.signedAmountGrowth);
    expect(await result("group-main-industry-share")).toBe(data.mainIndustryShare);
    expect(await result("parks-naming")).toBe(data.electronicsOrFoodShare);
    expect(await result("homogeneity")).toBe(data.homogeneity);
    expect(await result("homogeneity-weighted")).toBe(data.homogeneityWeighted);
    expect(await result("homogeneity-parts")).toBe(data.homogeneity);
    expect(await result("output-per-mu")).toBe(data.outputPerMu);
    expect(await result("land-denominators")).toBe(data.outputPerMu);
    expect(await result("delayed-projects")).toBe(data.delayedProjects);
    expect(await result("special-funds")).toBe(data.cumulativeFiscalInvestmentWanYuan);
  });

  test("of the park come to the figures its file answers", async () => {
    const { dataset, common, view } = await all;
    const { data } = await loadParkFile(dataset, view.park ?? "", common);
    expect(await result("main-industry-share")).toBe(data.mainIndustryShare);
    expect(namesOf((await example("revealed-main")).result)).toEqual([data.industries.revealedMain]);
    expect(await result("location-quotient")).toBe(data.industries.outputs[0]?.locationQuotient);
    expect(await result("structural-similarity")).toBeCloseTo(data.nearestTwins[0]?.similarity ?? Number.NaN, 12);
    expect(namesOf((await example("nearest-twins")).result)).toEqual(data.nearestTwins.map(({ park }) => park));
  });

  test("of a project say what the list of projects says", async () => {
    const { dataset, common } = await all;
    const [park, project] = (await example("delay")).subject.map(({ code }) => code);
    const { data } = await loadProjects(dataset, { ...common, park: [park ?? ""], pageSize: 500 });
    const row = data.find(({ code }) => code === project);
    expect(await result("delay")).toBe(row?.delayDays);
    expect((await example("light")).result.content).toEqual({ kind: "light", light: row?.light });
    expect((await example("stage")).result.content).toEqual({ kind: "stage", stage: row?.stage });
  });

  test("of choices are those the product makes", async () => {
    const { dataset, common, frame, view } = await all;
    const rows = await loadParkRows(await loadFrame(dataset, common), common);
    const [first] = await loadAttention(frame, rows);
    expect((await example("attention")).subject.map(({ code }) => code)).toEqual([first?.code]);
    expect(await result("attention")).toBe(first?.score);
    const peers = await loadPeers(frame, common, view.park ?? "", 5);
    expect(namesOf((await example("peers")).result)).toEqual(peers.map(({ park }) => park));
  });

  test("can be followed: the steps come to the result", async () => {
    const share =
      (await step("group-main-industry-share", "declaredOutputs")) /
      (await step("group-main-industry-share", "outputs"));
    expect(share).toBeCloseTo((await result("group-main-industry-share")) ?? Number.NaN, 10);
    const own =
      (await step("main-industry-share", "declaredOutput")) / (await step("main-industry-share", "parkOutput"));
    expect(own).toBeCloseTo((await result("main-industry-share")) ?? Number.NaN, 10);
    const n = await step("homogeneity", "parksCompared");
    const index = ((await step("homogeneity", "unitSum")) - n) / (n * (n - 1));
    expect(index).toBeCloseTo((await result("homogeneity")) ?? Number.NaN, 10);
    const squares = await step("homogeneity-weighted", "weightSquares");
    const weighted = ((await step("homogeneity-weighted", "weightedUnitSum")) - squares) / (1 - squares);
    expect(weighted).toBeCloseTo((await result("homogeneity-weighted")) ?? Number.NaN, 10);
    const parts = (await example("homogeneity-parts")).steps;
    const byIndustry = parts
      .filter(({ term }) => term !== "parkParts")
      .reduce((sum, part) => sum + (figureOf(part) ?? 0), 0);
    expect(byIndustry).toBeCloseTo((await result("homogeneity-parts")) ?? Number.NaN, 10);
    expect(await step("homogeneity-parts", "parkParts")).toBeCloseTo(byIndustry, 10);
    const cosine =
      (await step("structural-similarity", "product")) /
      Math.sqrt(
        (await step("structural-similarity", "ownSquares")) * (await step("structural-similarity", "otherSquares")),
      );
    expect(cosine).toBeCloseTo((await result("structural-similarity")) ?? Number.NaN, 10);
    const quotient =
      (await step("location-quotient", "parkShare")) / (await step("location-quotient", "provinceShare"));
    expect(quotient).toBeCloseTo((await result("location-quotient")) ?? Number.NaN, 10);
    const perMu = (await step("output-per-mu", "outputs")) / (await step("output-per-mu", "landBuilt"));
    expect(perMu).toBeCloseTo((await result("output-per-mu")) ?? Number.NaN, 8);
    const concentration = (await example("concentration")).steps;
    const squared = concentration.reduce((sum, part) => {
      const value = figureOf(part) ?? 0;
      return sum + (part.term === "shareIn" ? value ** 2 : value);
    }, 0);
    expect(squared).toBeCloseTo((await result("concentration")) ?? Number.NaN, 10);
    const [hhi, k] = [await result("concentration"), await step("normalised-concentration", "divisions")];
    const normalised = ((hhi ?? Number.NaN) - 1 / k) / (1 - 1 / k);
    expect(normalised).toBeCloseTo((await result("normalised-concentration")) ?? Number.NaN, 10);
    const effective = Math.exp(await step("effective-industries", "entropy"));
    expect(effective).toBeCloseTo((await result("effective-industries")) ?? Number.NaN, 10);
    const differences = (await example("krugman")).steps.reduce((sum, part) => sum + (figureOf(part) ?? 0), 0);
    expect(differences).toBeCloseTo((await result("krugman")) ?? Number.NaN, 10);
    expect(await result("rank")).toBe(1 + (await step("rank", "parksAhead")));
    const funds = (await step("special-funds", "fundsBefore")) + (await step("special-funds", "fundsOwn"));
    expect(funds).toBeCloseTo((await result("special-funds")) ?? Number.NaN, 2);
    const weights = (await example("attention")).steps.reduce((sum, part) => sum + (figureOf(part) ?? 0), 0);
    expect(weights).toBeCloseTo((await result("attention")) ?? Number.NaN, 10);
  });
});

test("the first year has no base for growth, and says so in its place", async () => {
  const { view } = await examplesOf("2015");
  expect(view.byMetric.growth?.result.content).toEqual({
    kind: "figure",
    figure: { value: null, absent: "noBase" },
    unit: "rate",
  });
});

test("without figures there is no example but a reason", async () => {
  expect((await examplesOf("2016", "2005-01-01")).view).toEqual({
    park: null,
    absent: "beforeFirstRecord",
    byMetric: {},
  });
  expect((await examplesOf("2012")).view.absent).toBe("noUniverse");
});
