import { overviewChartQuerySchema } from "@/lib/schemas/api/overview-query";
import type { PageQuery } from "@/lib/schemas/page-query";
import { loadPage } from "./load-page";
import { loadOverview } from "./overview";
import type { OverviewView } from "./overview-view";

/** The view of the overview page, or null while nothing is loaded. */
export const loadOverviewPage = (
  query: PageQuery<"period" | "asOf" | "universe" | "map">,
): Promise<OverviewView | null> => loadPage(query, overviewChartQuerySchema, loadOverview);
