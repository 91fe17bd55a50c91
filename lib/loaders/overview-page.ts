import { notFound } from "next/navigation";
import { parseQuery } from "@/lib/api/parse-query";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { Refusal } from "@/lib/domain/refusal";
import { overviewQuerySchema } from "@/lib/schemas/api/overview-query";
import type { PageQuery } from "@/lib/schemas/page-query";
import { loadDataset } from "./dataset";
import { loadOverview } from "./overview";
import type { OverviewView } from "./overview-view";

/**
 * The view of the overview page, or null while nothing is loaded.
 *
 * @param query as it stands in the page's address; what the API would refuse is a page that is not there
 */
export async function loadOverviewPage(query: PageQuery<"period" | "asOf" | "universe">): Promise<OverviewView | null> {
  try {
    const asked = parseQuery(new URLSearchParams(query), overviewQuerySchema);
    if (asked.asOf !== undefined && asked.asOf > dayInShanghai(new Date())) notFound();
    return await loadOverview(await loadDataset(), asked);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return problem.kind === "unavailable" ? null : notFound();
  }
}
