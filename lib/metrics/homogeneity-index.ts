import { absent, type Measured, measured } from "@/lib/domain/absence";
import type { OutputStructure } from "./output-structure";

/** A part of the index and of the output-weighted index. */
export type Contribution = { contribution: number; contributionWeighted: number };

export type Homogeneity = {
  /** Mean structural similarity over all unordered pairs of parks, 0..1; absent (`tooFew`) below two parks. */
  index: Measured;
  /** The same, pairs weighted by the product of the parks' output. */
  indexWeighted: Measured;
  /** Parts by industry; each column adds up to its index. */
  industries: ({ industry: string } & Contribution)[];
  /** Parts by park; each column adds up to its index. */
  parks: ({ park: string; meanSimilarity: number } & Contribution)[];
};

/**
 * Provincial homogeneity index and its exact decomposition, in time proportional to parks × industries: with unit vectors
 * u_i = s_i/‖s_i‖, Σ_{i≠j} u_i·u_j = ‖Σ_i u_i‖² − N, so no pair is ever looked at; with weights w_i = x_i/x it is
 * (‖Σ w_i u_i‖² − Σ w_i²) / (1 − Σ w_i²). The parts are the summands of the same sums, by industry or by park.
 * Similarity after UNIDO 1979; the identity follows from it.
 */
export function homogeneityIndex({ parks, industries, outputs }: OutputStructure): Homogeneity {
  const count = parks.length;
  if (count < 2) return { index: absent("tooFew"), indexWeighted: absent("tooFew"), industries: [], parks: [] };
  const totals = outputs.map((row) => row.reduce((sum, x) => sum + x, 0));
  const total = totals.reduce((sum, x) => sum + x, 0);
  const weights = totals.map((x) => x / total);
  const units = outputs.map(unitVector);
  const width = industries.length;
  const sum = new Float64Array(width);
  const sumWeighted = new Float64Array(width);
  const squares = new Float64Array(width);
  const squaresWeighted = new Float64Array(width);
  for (let i = 0; i < count; i++) {
    const [unit, weight] = [units[i] as Float64Array, weights[i] as number];
    for (let k = 0; k < width; k++) {
      const u = unit[k] as number;
      sum[k] = (sum[k] as number) + u;
      sumWeighted[k] = (sumWeighted[k] as number) + weight * u;
      squares[k] = (squares[k] as number) + u * u;
      squaresWeighted[k] = (squaresWeighted[k] as number) + weight * weight * u * u;
    }
  }
  const pairs = count * (count - 1);
  const pairsWeighted = 1 - weights.reduce((s, w) => s + w * w, 0);
  const byIndustry = industries.map((industry, k) => ({
    industry,
    contribution: ((sum[k] as number) ** 2 - (squares[k] as number)) / pairs,
    contributionWeighted: ((sumWeighted[k] as number) ** 2 - (squaresWeighted[k] as number)) / pairsWeighted,
  }));
  const byPark = parks.map((park, i) => {
    const [unit, weight] = [units[i] as Float64Array, weights[i] as number];
    const others = dot(unit, sum) - 1;
    return {
      park,
      meanSimilarity: others / (count - 1),
      contribution: others / pairs,
      contributionWeighted: (weight * (dot(unit, sumWeighted) - weight)) / pairsWeighted,
    };
  });
  return {
    index: measured(byIndustry.reduce((s, part) => s + part.contribution, 0)),
    indexWeighted: measured(byIndustry.reduce((s, part) => s + part.contributionWeighted, 0)),
    industries: byIndustry,
    parks: byPark,
  };
}

function unitVector(outputs: Float64Array): Float64Array {
  const norm = Math.sqrt(dot(outputs, outputs));
  return outputs.map((x) => x / norm);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
