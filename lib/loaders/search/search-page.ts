import { z } from "zod";
import { commonParameters, searchParameter } from "@/lib/schemas/api/parameters";
import type { SearchItem } from "@/lib/schemas/api/search";
import type { PageQuery } from "@/lib/schemas/page-query";
import { groupItems, type ItemGroup } from "@/lib/search/group-items";
import { loadPage } from "../load-page";
import type { PageFault } from "../page-fault";
import { loadFound } from "./search";

const { period, asOf } = commonParameters;
const querySchema = z.object({ q: searchParameter.optional(), period, asOf });
/** So many of one kind are shown; the list of parks shows the others. */
const SHOWN_OF_KIND = 30;

/** What the search page shows: what was asked, how much was found, and the best of each kind. */
export type SearchView = { text: string; total: number; groups: (ItemGroup & { total: number })[] };

/** The view of the search page, or why there is none. Without a text: the pages. */
export const loadSearchPage = (query: PageQuery<"q" | "period" | "asOf">): Promise<SearchView | PageFault> =>
  loadPage(query, querySchema, async (dataset, { q = "" }) => viewOf(q.trim(), await loadFound(dataset, q)));

function viewOf(text: string, found: readonly SearchItem[]): SearchView {
  const groups = groupItems(found).map(({ kind, items }) => ({
    kind,
    items: items.slice(0, SHOWN_OF_KIND),
    total: items.length,
  }));
  return { text, total: found.length, groups };
}
