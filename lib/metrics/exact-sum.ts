/**
 * Sum of amounts with at most two decimals (万元, mu), exact as long as it stays under 2^53 hundredths.
 * Floating point alone would leave 0.1 + 0.2 at 0.30000000000000004.
 */
export function exactSum(amounts: Iterable<number>): number {
  let hundredths = 0;
  for (const amount of amounts) hundredths += Math.round(amount * 100);
  return hundredths / 100;
}
