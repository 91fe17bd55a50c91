const DIGITS = 3;

/**
 * A figure at three significant digits without exponents, larger ones to the unit: 0.0421, 3.17, 24.8, 1234. Whole numbers
 * are counts and stay whole.
 *
 * @returns "—" when there is none
 */
export function formatFigure(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return "—";
  if (Number.isInteger(value)) return String(value);
  const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(decimals);
}
