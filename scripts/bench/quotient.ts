/** a / b; null when either is missing or b is zero, for a comparison with nothing says nothing. */
export function quotient(a: number | null | undefined, b: number | null | undefined): number | null {
  return a === null || a === undefined || !b ? null : a / b;
}
