"use client";

import { QueryClient, QueryClientProvider, useQueries } from "@tanstack/react-query";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { VirtualBody } from "@/components/tables/virtual-body";
import type { Park } from "@/lib/schemas/api/park";
import { registerRow } from "@/lib/tables/register/register-row";
import type { TableRow } from "@/lib/tables/table-model";
import type { GrowingProps } from "./growing-rows";
import { listParks } from "./list-parks";

export type LiveRowsProps = GrowingProps & { children: ReactNode };

/** Pages change with a publish only, and a page that was left is soon wanted again. */
const FRESH_MS = 5 * 60_000;

/** All rows of the register, fetched page by page as they come into sight; the server's rows stand until the first are there. */
export function LiveRows(props: LiveRowsProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: FRESH_MS, retry: 1 } } }));
  return (
    <QueryClientProvider client={client}>
      <FetchedRows {...props} />
    </QueryClientProvider>
  );
}

function FetchedRows({ total, firstRow, pageRows, columns, labels, address, texts, children }: LiveRowsProps) {
  const pageOf = (index: number) => Math.floor(index / pageRows) + 1;
  const [{ from, to }, setWanted] = useState({ from: pageOf(firstRow - 1), to: pageOf(firstRow - 1) });
  const begun = useRef(false);
  const written = useRef(new WeakMap<Park, TableRow>());
  const want = useCallback(
    (first: number, last: number) => {
      const [from, to] = [Math.floor(first / pageRows) + 1, Math.floor(last / pageRows) + 1];
      setWanted((before) => (before.from === from && before.to === to ? before : { from, to }));
    },
    [pageRows],
  );
  const pages = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ["parks", address, page],
      queryFn: ({ signal }: { signal: AbortSignal }) => listParks(address, page, pageRows, signal),
    })),
  });
  const rowAt = (index: number): TableRow | null => {
    const park = answers[pageOf(index) - from]?.data?.parks[index % pageRows];
    if (!park) return null;
    const row = written.current.get(park) ?? registerRow(park, labels);
    written.current.set(park, row);
    return row;
  };
  if (!begun.current && answers.some(({ isPending }) => isPending)) return <tbody>{children}</tbody>;
  begun.current = true;
  const failed = answers.filter(({ isError }) => isError);
  return (
    <VirtualBody
      count={total}
      firstRow={firstRow}
      columns={columns}
      rowAt={rowAt}
      want={want}
      texts={texts}
      retry={failed.length > 0 ? () => failed.forEach((answer) => void answer.refetch()) : null}
    >
      {children}
    </VirtualBody>
  );
}
