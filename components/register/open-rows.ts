import { QueryClient } from "@tanstack/react-query";
import { type FrozenTable, freezeTable } from "@/components/tables/frozen-table";
import type { GrowingProps } from "./growing-rows";
import { pageQuestion } from "./page-question";

/** What takes over from the server's rows: the first answers, and the table as it stood at that moment. */
export type OpenRows = { client: QueryClient; frozen: FrozenTable };

/** Pages change with a publish only, and a page that was left is soon wanted again. */
const FRESH_MS = 5 * 60_000;

/**
 * Fetches the page that is shown and the next, then reads the table: what the reader ticked meanwhile, and where the keyboard is.
 *
 * @throws Error when the page cannot be had
 */
export async function openRows(body: HTMLTableSectionElement, props: GrowingProps): Promise<OpenRows> {
  const { firstRow, pageRows, total, address } = props;
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: FRESH_MS, retry: 1 } } });
  const page = Math.ceil(firstRow / pageRows);
  const pages = [page, page + 1].filter((each) => (each - 1) * pageRows < total);
  await Promise.all(pages.map((each) => client.fetchQuery(pageQuestion(address, each, pageRows))));
  const frozen = freezeTable(body);
  if (!frozen) throw new Error("the rows stand in no table");
  return { client, frozen };
}
