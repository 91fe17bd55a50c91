/** Where a figure stands among those of its row; null for one that is neither end. */
export type Extreme = "greatest" | "least" | "jointGreatest" | "jointLeast" | null;

/**
 * Marks the greatest and the least of a row. Equal figures share the mark and say so; a row with fewer than two figures, or
 * with all of them equal, has no ends.
 */
export function rowExtremes(values: readonly (number | null)[]): Extreme[] {
  const present = values.filter((value): value is number => value !== null);
  const [high, low] = [Math.max(...present), Math.min(...present)];
  if (present.length < 2 || high === low) return values.map(() => null);
  const count = (end: number) => present.filter((value) => value === end).length;
  const [greatest, least] = [
    count(high) > 1 ? "jointGreatest" : "greatest",
    count(low) > 1 ? "jointLeast" : "least",
  ] as const;
  return values.map((value) => (value === high ? greatest : value === low ? least : null));
}
