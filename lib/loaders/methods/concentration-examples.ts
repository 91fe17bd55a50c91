import { absent } from "@/lib/domain/absence";
import { effectiveIndustries } from "@/lib/metrics/effective-industries";
import { herfindahl, normalisedHerfindahl } from "@/lib/metrics/herfindahl";
import { krugmanIndices } from "@/lib/metrics/krugman-indices";
import { largestIndustryShares } from "@/lib/metrics/largest-industry-shares";
import { type ExampleBasis, type ExampleOf, figureStep, outputsOf } from "./example-basis";

const SHOWN = 3;

/** Industries of a park by output, each with its share. */
function sharesOf({ structure, park }: ExampleBasis) {
  const outputs = outputsOf(structure, park.code);
  const total = outputs.reduce((sum, { outputWanYuan }) => sum + outputWanYuan, 0);
  // The park's row as the park's file reads it: in the order of codes, so that both come to the same last digit.
  const row = structure.outputs[structure.parks.indexOf(park.code)] ?? new Float64Array();
  return { total, row, rows: outputs.map((each) => ({ ...each, share: each.outputWanYuan / total })) };
}

/** Steps with the largest industries' shares. */
const shareSteps = ({ industryName }: ExampleBasis, rows: { industry: string; share: number }[]) =>
  rows.slice(0, SHOWN).map(({ industry, share }) => figureStep("shareIn", share, "share", industryName(industry)));

/** Output of the park's largest industry against all of it. */
const largestExample: ExampleOf = (basis) => {
  const { park, structure, parkName, industryName } = basis;
  const { total, rows } = sharesOf(basis);
  return {
    subject: [parkName(park.code)],
    steps: [
      ...rows
        .slice(0, 1)
        .map(({ industry, outputWanYuan }) => figureStep("outputIn", outputWanYuan, "wanYuan", industryName(industry))),
      figureStep("parkOutput", total, "wanYuan"),
    ],
    result: figureStep(
      "largestShare",
      largestIndustryShares(structure).get(park.code) ?? absent("notReported"),
      "share",
    ),
  };
};

/** Squares of the park's shares. */
const concentrationExample: ExampleOf = (basis) => {
  const { row, rows } = sharesOf(basis);
  const others = rows.slice(SHOWN).reduce((sum, { share }) => sum + share ** 2, 0);
  return {
    subject: [basis.parkName(basis.park.code)],
    steps: [...shareSteps(basis, rows), figureStep("otherShares", others, "number")],
    result: figureStep("concentration", herfindahl(row), "number"),
  };
};

/** The same against an even spread over the whole classification. */
const normalisedExample: ExampleOf = (basis) => {
  const { row } = sharesOf(basis);
  const hhi = herfindahl(row);
  return {
    subject: [basis.parkName(basis.park.code)],
    steps: [figureStep("concentration", hhi, "number"), figureStep("divisions", basis.divisions, "industry")],
    result: figureStep("normalised", normalisedHerfindahl(hhi, basis.divisions), "number"),
  };
};

/** The park's entropy, and the number of industries it amounts to. */
const effectiveExample: ExampleOf = (basis) => {
  const { row, rows } = sharesOf(basis);
  const entropy = rows.reduce((sum, { share }) => sum - share * Math.log(share), 0);
  return {
    subject: [basis.parkName(basis.park.code)],
    steps: [...shareSteps(basis, rows), figureStep("entropy", entropy, "number")],
    result: figureStep("effective", effectiveIndustries(row), "number"),
  };
};

/** Where the park's shares differ most from those of all other parks. */
const krugmanExample: ExampleOf = (basis) => {
  const { structure, park, parkName, industryName } = basis;
  const place = structure.parks.indexOf(park.code);
  const others = structure.industries.map((_, k) =>
    structure.outputs.reduce((sum, row, i) => (i === place ? sum : sum + (row[k] ?? 0)), 0),
  );
  const rest = others.reduce((sum, x) => sum + x, 0);
  const own = structure.outputs[place] ?? new Float64Array();
  const total = own.reduce((sum, x) => sum + x, 0);
  const differences = structure.industries
    .map((industry, k) => ({ industry, difference: Math.abs((own[k] ?? 0) / total - (others[k] ?? 0) / rest) }))
    .toSorted((a, b) => b.difference - a.difference || (a.industry < b.industry ? -1 : 1));
  const remaining = differences.slice(SHOWN).reduce((sum, { difference }) => sum + difference, 0);
  return {
    subject: [parkName(park.code)],
    steps: [
      ...differences
        .slice(0, SHOWN)
        .map(({ industry, difference }) => figureStep("differenceIn", difference, "number", industryName(industry))),
      figureStep("otherDifferences", remaining, "number"),
    ],
    result: figureStep("krugman", krugmanIndices(structure).get(park.code) ?? absent("tooFew"), "number"),
  };
};

/** Examples of concentration and diversity. */
export const CONCENTRATION_EXAMPLES = {
  "largest-industry-share": largestExample,
  concentration: concentrationExample,
  "normalised-concentration": normalisedExample,
  "effective-industries": effectiveExample,
  krugman: krugmanExample,
} as const;
