/**
 * Splits a whole number into whole parts in proportion to weights, so that the parts add up to it exactly (largest remainders,
 * Hamilton 1792; ties go to the earlier part).
 *
 * @param total whole number, not negative, below 2^53 (amounts: hundredths of a 万元)
 * @param weights not negative, at least one above 0 unless the total is 0
 * @throws RangeError when there is something to split and no weight to split it by
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (total === 0) return weights.map(() => 0);
  const sum = weights.reduce((s, weight) => s + weight, 0);
  if (!(sum > 0) || !Number.isSafeInteger(total) || total < 0) throw new RangeError(`cannot split ${total} by ${sum}`);
  const shares = weights.map((weight) => (total / sum) * weight);
  const parts = shares.map(Math.floor);
  const add = ({ i }: { i: number }, unit: number) => {
    parts[i] = (parts[i] as number) + unit;
  };
  let left = total - parts.reduce((s, part) => s + part, 0);
  const order = shares
    .map((share, i) => ({ i, rest: share - Math.floor(share) }))
    .sort((p, q) => q.rest - p.rest || p.i - q.i);
  // Floating point can leave one unit too few or too many when the total is large.
  for (let at = 0; left > 0; at = (at + 1) % order.length, left--) add(order[at] as { i: number }, 1);
  for (let at = order.length - 1; left < 0; at = (at + order.length - 1) % order.length) {
    const { i } = order[at] as { i: number };
    if ((parts[i] as number) === 0) continue;
    add({ i }, -1);
    left++;
  }
  return parts;
}
