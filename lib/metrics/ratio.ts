import { absent, type Measured, measured } from "@/lib/domain/absence";

/** numerator / denominator in the units of its arguments; absent when one is missing or the denominator is not positive. */
export function ratio(numerator: number | null, denominator: number | null): Measured {
  if (numerator === null) return absent("notReported");
  if (denominator === null || denominator <= 0) return absent("noDenominator");
  return measured(numerator / denominator);
}

/**
 * Ratio of a group: the ratio of sums over members that have both figures, never the mean of ratios.
 * Absent (`noDenominator`) when no member has both or the denominators sum to zero.
 */
export function ratioOfSums(members: Iterable<{ numerator: number | null; denominator: number | null }>): Measured {
  let numerator = 0;
  let denominator = 0;
  for (const member of members) {
    if (member.numerator === null || member.denominator === null) continue;
    numerator += member.numerator;
    denominator += member.denominator;
  }
  return denominator > 0 ? measured(numerator / denominator) : absent("noDenominator");
}
