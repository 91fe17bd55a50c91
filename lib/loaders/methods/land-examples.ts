import type { IndicatorCode } from "@/lib/domain/indicator";
import { exactSum } from "@/lib/metrics/exact-sum";
import { ratioOfSums } from "@/lib/metrics/ratio";
import type { StepTerm } from "@/lib/schemas/methods/metric-example";
import type { Frame } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadValues } from "../basis/values";
import { type ExampleOf, figureStep } from "./example-basis";

const DENOMINATORS = [
  ["perPlanned", "landPlanned"],
  ["perSupplied", "landSupplied"],
  ["perBuilt", "landBuilt"],
  ["perIndustrial", "landIndustrial"],
] as const satisfies readonly (readonly [StepTerm, IndicatorCode])[];

/** Output and land of the parks, null where a park has not reported one. */
async function pairsOf({ dataset, period, asOf, members }: Frame, land: IndicatorCode) {
  const [output, area] = await Promise.all([
    loadValues(dataset, "output", period.code, asOf),
    loadValues(dataset, land, landPeriod(period), asOf),
  ]);
  return [...(members ?? [])].map((park) => ({
    numerator: output.get(park)?.value ?? null,
    denominator: area.get(park)?.value ?? null,
  }));
}

/** Output per mu of built land, over the parks that reported both. */
const perMuExample: ExampleOf = async ({ frame }) => {
  const pairs = await pairsOf(frame, "landBuilt");
  const both = pairs.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  return {
    subject: [],
    steps: [
      figureStep("parksInBoth", both.length, "park"),
      figureStep("outputs", exactSum(both.map(({ numerator }) => numerator ?? 0)), "wanYuan"),
      figureStep("landBuilt", exactSum(both.map(({ denominator }) => denominator ?? 0)), "mu"),
    ],
    result: figureStep("perMu", ratioOfSums(pairs), "wanYuanPerMu"),
  };
};

/** The same output over each of the four kinds of land. */
const denominatorsExample: ExampleOf = async ({ frame }) => {
  const steps = await Promise.all(
    DENOMINATORS.map(async ([term, land]) => figureStep(term, ratioOfSums(await pairsOf(frame, land)), "wanYuanPerMu")),
  );
  const built = steps.findIndex(({ term }) => term === "perBuilt");
  return { subject: [], steps: steps.toSpliced(built, 1), result: steps[built] as (typeof steps)[number] };
};

/** Examples of land. */
export const LAND_EXAMPLES = { "output-per-mu": perMuExample, "land-denominators": denominatorsExample } as const;
