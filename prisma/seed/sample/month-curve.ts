import { randomOf } from "../random";
import { MONTHS } from "../reference/periods";

/** Share of the year that January to the month makes up, February first; ends with November, below 1. */
const PROFILES = {
  output: [0.131, 0.216, 0.298, 0.381, 0.469, 0.548, 0.629, 0.717, 0.803, 0.896],
  investment: [0.089, 0.172, 0.255, 0.342, 0.441, 0.526, 0.613, 0.708, 0.799, 0.897],
  tax: [0.182, 0.262, 0.354, 0.439, 0.524, 0.612, 0.684, 0.763, 0.847, 0.92],
  fiscalFunds: [0.02, 0.07, 0.14, 0.25, 0.42, 0.55, 0.68, 0.82, 0.9, 0.96],
} as const;
export type CurveName = keyof typeof PROFILES;

/**
 * A park's cumulative shares of a year by month, February to November: rising, below 1. Each month's part deviates from the
 * province's profile by a few per cent of itself.
 */
export function monthCurve(seed: number, park: string, year: number, name: CurveName): number[] {
  const random = randomOf(seed, "months", park, year, name);
  const profile = [...PROFILES[name], 1];
  const steps = profile.map((share, i) => (share - (profile[i - 1] ?? 0)) * Math.exp(random.normal(0, 0.04)));
  const total = steps.reduce((sum, step) => sum + step, 0);
  let reached = 0;
  return steps.slice(0, MONTHS.length).map((step) => {
    reached += step / total;
    return reached;
  });
}
