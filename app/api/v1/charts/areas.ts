import type { ChartArea } from "@/components/charts/files/chart-entry";
import { chartArea } from "@/components/charts/files/chart-entry";
import { COMPARE_CHARTS } from "@/components/compare/compare-charts";
import { compareTexts } from "@/components/compare/compare-texts";
import { OVERVIEW_CHARTS } from "@/components/overview/overview-charts";
import { overviewTexts } from "@/components/overview/overview-texts";
import { PARK_CHARTS } from "@/components/park/park-charts";
import { parkTexts } from "@/components/park/park-texts";
import { REGISTER_CHARTS } from "@/components/register/register-charts";
import { registerTexts } from "@/components/register/register-texts";
import { loadCompareView } from "@/lib/loaders/compare/compare-page";
import { loadOverview } from "@/lib/loaders/overview";
import { loadParkView } from "@/lib/loaders/parks/park-page";
import { loadRegisterView } from "@/lib/loaders/register/register-view";
import { overviewChartQuerySchema } from "@/lib/schemas/api/overview-query";
import { parkChartQuerySchema } from "@/lib/schemas/api/park-file";
import { comparisonChartQuerySchema } from "@/lib/schemas/compare/compare-query";
import { registerQuerySchema } from "@/lib/schemas/register/register-query";

/** The pages whose charts are answered as files, each with its words and its view. */
export const CHART_AREAS: readonly ChartArea[] = [
  chartArea({
    page: "/",
    query: overviewChartQuerySchema,
    words: (locale, { query }) => overviewTexts(locale, query),
    view: loadOverview,
    charts: OVERVIEW_CHARTS,
  }),
  chartArea({
    page: "/parks",
    query: registerQuerySchema,
    words: (locale, { query }) => registerTexts(locale, query),
    view: (dataset, asked) => loadRegisterView(dataset, { ...asked, view: "map" }),
    charts: REGISTER_CHARTS,
  }),
  chartArea({
    page: "/parks/{park}",
    query: parkChartQuerySchema,
    example: { park: "GD-4402-001" },
    words: (locale, { path, query }) => parkTexts(locale, path.slice("/parks/".length), query),
    view: (dataset, { park, ...common }) => loadParkView(dataset, park, common),
    charts: PARK_CHARTS,
  }),
  chartArea({
    page: "/parks/compare",
    query: comparisonChartQuerySchema,
    example: { park: "GD-4402-001,GD-4414-019" },
    words: (locale, { query }) => compareTexts(locale, query),
    view: loadCompareView,
    charts: COMPARE_CHARTS,
  }),
];
