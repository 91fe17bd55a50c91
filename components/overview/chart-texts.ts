import type { ChartWords } from "@/components/charts/chart-words";
import type { OverviewWords } from "@/lib/charts/overview/overview-words";

/** The few words every chart needs of its own. */
export const chartTexts = ({ chart }: OverviewWords): ChartWords => ({
  table: chart("table"),
  data: chart("data"),
  permalink: chart("permalink"),
  explore: chart("explore"),
});
