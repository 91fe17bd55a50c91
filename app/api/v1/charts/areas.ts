import type { ChartArea } from "@/components/charts/files/chart-entry";
import { chartArea } from "@/components/charts/files/chart-entry";
import { OVERVIEW_CHARTS } from "@/components/overview/overview-charts";
import { overviewTexts } from "@/components/overview/overview-texts";
import { loadOverview } from "@/lib/loaders/overview";
import { overviewChartQuerySchema } from "@/lib/schemas/api/overview-query";

/** The pages whose charts are answered as files, each with its words and its view. */
export const CHART_AREAS: readonly ChartArea[] = [
  chartArea({
    page: "/",
    query: overviewChartQuerySchema,
    words: (locale, { query }) => overviewTexts(locale, query),
    view: loadOverview,
    charts: OVERVIEW_CHARTS,
  }),
];
