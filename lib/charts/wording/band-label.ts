import type { ChartTexts } from "./chart-texts";

/** A class of a map's legend in words. @param low, high ends of the class as written; null or 0 for an open one */
export function bandLabel(
  { chart }: Pick<ChartTexts, "chart">,
  low: string | null | 0,
  high: string | null | 0,
): string {
  if (low && high) return chart("bandBetween", { low, high });
  if (low) return chart("bandFrom", { low });
  return high ? chart("bandTo", { high }) : chart("bandAll");
}
