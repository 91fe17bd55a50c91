import type { ChartCategory, ChartSeries } from "@/lib/charts/chart-model";

/** One row of Recharts' data: the category's key and each series' value under the series' key; null is a gap. */
export type PlotRow = Record<string, string | number | null>;

export const CATEGORY = "@category";

export function plotData(categories: ChartCategory[], series: ChartSeries[]): PlotRow[] {
  return categories.map((category, index) => {
    const row: PlotRow = { [CATEGORY]: category.key };
    for (const { key, points } of series) row[key] = points[index]?.value ?? null;
    return row;
  });
}
