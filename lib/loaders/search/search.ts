import type { Dataset } from "@/lib/data/dataset/get-dataset";
import type { Meta } from "@/lib/schemas/api/meta";
import type { SearchItem, SearchQuestion } from "@/lib/schemas/api/search";
import { findItems } from "@/lib/search/find-items";
import { searchQuery } from "@/lib/search/search-query";
import { loadListMeta } from "../meta";
import { loadSearchIndex } from "./search-index";

const USUAL_LIMIT = 20;

/** Everything a text finds, best first; the pages when nothing is asked. Work: what can be found × the text's words. */
export async function loadFound(dataset: Dataset, text: string): Promise<SearchItem[]> {
  const index = await loadSearchIndex(dataset);
  const asked = searchQuery(text);
  const found = asked ? findItems(index, asked) : index.filter(({ item }) => item.kind === "page");
  return found.map(({ item }) => item);
}

/** The best finds, and in `meta.total` how many there are. */
export async function loadSearch(
  dataset: Dataset,
  { q = "", limit = USUAL_LIMIT }: SearchQuestion,
): Promise<{ data: SearchItem[]; meta: Meta }> {
  const found = await loadFound(dataset, q);
  return {
    data: found.slice(0, limit),
    meta: await loadListMeta(dataset, {}, ["reference", "parks"], { total: found.length }),
  };
}
