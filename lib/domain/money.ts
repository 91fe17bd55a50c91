/**
 * Exact money in 万元 (CNY 10,000), held as a whole number of 元-hundredths of a 万元: 1 unit = 0.01 万元 = CNY 100.
 * Sums of any number of rows are exact as long as they stay under 2^53 units (90 trillion 万元).
 */
export type WanYuanCents = number & { readonly unit: "wanYuanCents" };

/** From a decimal in 万元 with at most two decimals, as the database gives it. Throws RangeError on anything else. */
export function wanYuanCents(decimal: string): WanYuanCents {
  if (!/^-?\d+(\.\d{1,2})?$/.test(decimal)) throw new RangeError(`not an amount in 万元 with two decimals: ${decimal}`);
  const cents = Math.round(Number(decimal) * 100);
  if (!Number.isSafeInteger(cents)) throw new RangeError(`amount out of range: ${decimal}`);
  return cents as WanYuanCents;
}

/** 万元 as a JSON number with at most two decimals. */
export const toWanYuan = (cents: WanYuanCents): number => cents / 100;

/** Exact sum; the empty sum is 0, so callers decide first whether anything was reported. */
export const sumWanYuan = (amounts: Iterable<WanYuanCents>): WanYuanCents => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total as WanYuanCents;
};
