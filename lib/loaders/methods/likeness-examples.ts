import { absent } from "@/lib/domain/absence";
import { nearestTwins } from "@/lib/metrics/nearest-twins";
import type { OutputStructure } from "@/lib/metrics/output-structure";
import { structuralSimilarity } from "@/lib/metrics/structural-similarity";
import { loadHomogeneity } from "../basis/homogeneity";
import { type ExampleOf, figureStep } from "./example-basis";

const SHOWN = 3;
const TWINS = 5;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0);

/** Shares of a park's output by industry. */
function sharesOf({ parks, outputs }: OutputStructure, park: string): Float64Array {
  const row = outputs[parks.indexOf(park)] ?? new Float64Array();
  const total = row.reduce((sum, x) => sum + x, 0);
  return row.map((x) => x / total);
}

/** ‖Σ w_i u_i‖² of the parks' unit vectors. @param weightOf weight of a park by its output */
function squaredSum({ outputs, industries }: OutputStructure, weightOf: (output: number) => number): number {
  const sum = new Float64Array(industries.length);
  for (const row of outputs) {
    const norm = Math.sqrt(dot(row, row));
    const weight = weightOf(row.reduce((s, x) => s + x, 0));
    row.forEach((x, k) => {
      sum[k] = (sum[k] ?? 0) + (weight * x) / norm;
    });
  }
  return dot(sum, sum);
}

/** The park and the one most like it. */
const similarityExample: ExampleOf = ({ park, structure, parkName }) => {
  const [twin] = nearestTwins(structure, park.code, 1);
  if (!twin) return { subject: [], steps: [], result: figureStep("similarity", absent("tooFew"), "number") };
  const [own, other] = [sharesOf(structure, park.code), sharesOf(structure, twin.park)];
  return {
    subject: [parkName(park.code), parkName(twin.park)],
    steps: [
      figureStep("product", dot(own, other), "number"),
      figureStep("ownSquares", dot(own, own), "number"),
      figureStep("otherSquares", dot(other, other), "number"),
    ],
    result: figureStep("similarity", structuralSimilarity(own, other), "number"),
  };
};

/** The parks most like the park. */
const twinsExample: ExampleOf = ({ park, structure, parkName }) => {
  const twins = nearestTwins(structure, park.code, TWINS);
  return {
    subject: [parkName(park.code)],
    steps: twins.map((twin) => figureStep("similarityTo", twin.similarity, "number", parkName(twin.park))),
    result: { term: "twins", content: { kind: "names", names: twins.map((twin) => parkName(twin.park)) } },
  };
};

/** The index over all pairs, without looking at one. */
const homogeneityExample: ExampleOf = async ({ frame, structure }) => {
  const { index } = await loadHomogeneity(frame);
  const count = structure.parks.length;
  return {
    subject: [],
    steps: [
      figureStep("parksCompared", count, "park"),
      figureStep("pairs", (count * (count - 1)) / 2, "pair"),
      figureStep(
        "unitSum",
        squaredSum(structure, () => 1),
        "number",
      ),
    ],
    result: figureStep("index", index, "number"),
  };
};

/** The same with pairs weighted by output. */
const weightedExample: ExampleOf = async ({ frame, structure }) => {
  const { indexWeighted } = await loadHomogeneity(frame);
  const totals = structure.outputs.map((row) => row.reduce((sum, x) => sum + x, 0));
  const all = totals.reduce((sum, x) => sum + x, 0);
  return {
    subject: [],
    steps: [
      figureStep("parksCompared", structure.parks.length, "park"),
      figureStep(
        "weightedUnitSum",
        squaredSum(structure, (output) => output / all),
        "number",
      ),
      figureStep(
        "weightSquares",
        totals.reduce((sum, x) => sum + (x / all) ** 2, 0),
        "number",
      ),
    ],
    result: figureStep("index", indexWeighted, "number"),
  };
};

/** The industries that make parks alike; all parts add up to the index, and so do those of the parks. */
const partsExample: ExampleOf = async ({ frame, industryName }) => {
  const { index, industries, parks } = await loadHomogeneity(frame);
  const sorted = industries.toSorted((a, b) => b.contribution - a.contribution);
  const sum = (parts: { contribution: number }[]) => parts.reduce((s, part) => s + part.contribution, 0);
  return {
    subject: [],
    steps: [
      ...sorted
        .slice(0, SHOWN)
        .map(({ industry, contribution }) => figureStep("partOf", contribution, "number", industryName(industry))),
      figureStep("otherParts", sum(sorted.slice(SHOWN)), "number"),
      figureStep("parkParts", sum(parks), "number"),
    ],
    result: figureStep("index", index, "number"),
  };
};

/** Examples of likeness. */
export const LIKENESS_EXAMPLES = {
  "structural-similarity": similarityExample,
  "nearest-twins": twinsExample,
  homogeneity: homogeneityExample,
  "homogeneity-weighted": weightedExample,
  "homogeneity-parts": partsExample,
} as const;
