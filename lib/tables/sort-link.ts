import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { pageLink } from "./page-link";
import type { TableColumn } from "./table-model";

/**
 * Makes a column's heading a link that orders by it: figures the greatest first, texts from the beginning, and the other way
 * round when the table is already ordered so.
 *
 * @param sorted the first key of the present order
 */
export function sortLink(
  words: Pick<ChartTexts, "locale" | "page">,
  field: string,
  align: TableColumn["align"],
  sorted: { field: string; descending: boolean } | undefined,
): NonNullable<TableColumn["sort"]> {
  const own = sorted?.field === field ? sorted : undefined;
  const descending = own ? !own.descending : align === "end";
  return {
    href: pageLink(words, { sort: descending ? `-${field}` : field }),
    state: own ? (own.descending ? "descending" : "ascending") : "none",
  };
}
