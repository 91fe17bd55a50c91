/** What can be taken along of a chart, and how it is cited. Addresses are paths within the site. */
export type ChartFiles = {
  /** The page in its whole state, at this chart. */
  permalink: string;
  /** The chart in the API, by form of file; null for a chart the API does not have. */
  chart: Record<ChartFormat, string> | null;
  /** The export of the rows behind the chart, and how many they are where that is known. */
  rows: { csv: string; xlsx: string; count: number | null };
  /** One ready sentence that ends with the permalink. */
  citation: string;
};

export const CHART_FORMATS = ["svg", "png", "csv", "xlsx"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];
