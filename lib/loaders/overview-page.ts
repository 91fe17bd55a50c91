import { overviewChartQuerySchema } from "@/lib/schemas/api/overview-query";
import type { PageQuery } from "@/lib/schemas/page-query";
import { loadPage } from "./load-page";
import { loadOverview } from "./overview";
import type { OverviewView } from "./overview-view";
import type { PageFault } from "./page-fault";

/** The view of the overview page, or why there is none. */
export const loadOverviewPage = (
  query: PageQuery<"period" | "asOf" | "universe" | "map">,
): Promise<OverviewView | PageFault> => loadPage(query, overviewChartQuerySchema, loadOverview);
