import { absent, type Measured, measured } from "@/lib/domain/absence";
import type { OutputStructure } from "./output-structure";

/** Share of the single largest industry in a park's output: max_k x_ik / x_i, 0..1, by park. Parks without output are left out. */
export const largestIndustryShares = ({ parks, outputs }: OutputStructure): Map<string, number> =>
  new Map(
    parks.map((park, i) => {
      const { largest, total } = partsOf(outputs[i] as Float64Array);
      return [park, largest / total];
    }),
  );

/**
 * The same of a group: Σ_i max_k x_ik / Σ_i x_i, a ratio of sums and no mean of shares. Absent (`noDenominator`) when no
 * park has output.
 */
export function groupLargestIndustryShare({ outputs }: OutputStructure): Measured {
  const sums = { largest: 0, total: 0 };
  for (const row of outputs) {
    const parts = partsOf(row);
    sums.largest += parts.largest;
    sums.total += parts.total;
  }
  return sums.total > 0 ? measured(sums.largest / sums.total) : absent("noDenominator");
}

function partsOf(row: Float64Array): { largest: number; total: number } {
  let [largest, total] = [0, 0];
  for (const output of row) {
    largest = Math.max(largest, output);
    total += output;
  }
  return { largest, total };
}
