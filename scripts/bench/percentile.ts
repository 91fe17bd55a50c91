/**
 * Percentile by nearest rank: the smallest value that at least a share `p` of all values does not exceed.
 *
 * @param values in any order
 * @param p 0..1
 * @returns null when there are no values
 * @throws RangeError when `p` is outside 0..1
 */
export function percentile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a share: ${p}`);
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? null;
}
