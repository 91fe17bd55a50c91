import { absent, measured } from "@/lib/domain/absence";
import type { CompareFigure } from "@/lib/schemas/compare/comparison";

/**
 * Series as index numbers: value ÷ value of the base year × 100, the base being the first year in which every series has a
 * positive value. Null when there is no such year, or none after it to be compared with it.
 *
 * @param values `values[i][j]` is of series i in year j
 * @returns place of the base year, and the index numbers in the same order
 */
export function indexToBase(
  values: readonly (readonly CompareFigure[])[],
): { base: number; values: CompareFigure[][] } | null {
  const years = values[0]?.length ?? 0;
  const base = Array.from({ length: years }, (_, at) => at).find((at) =>
    values.every((series) => (series[at]?.value ?? 0) > 0),
  );
  if (base === undefined || base === years - 1) return null;
  return {
    base,
    values: values.map((series) => {
      const start = series[base]?.value ?? Number.NaN;
      return series.map(({ value, absent: reason, preliminary }) => ({
        ...(value === null ? absent(reason) : measured((value / start) * 100)),
        preliminary,
      }));
    }),
  };
}
