"use client";

import { QueryClientProvider, useQueries } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { VirtualRows } from "@/components/tables/virtual-rows";
import type { Park } from "@/lib/schemas/api/park";
import { registerRow } from "@/lib/tables/register/register-row";
import type { TableRow } from "@/lib/tables/table-model";
import type { GrowingProps } from "./growing-rows";
import type { OpenRows } from "./open-rows";
import { pageQuestion } from "./page-question";

export type LiveRowsProps = GrowingProps & OpenRows;

/** All rows of the register, fetched page by page as they come into sight. */
export function LiveRows(props: LiveRowsProps) {
  return (
    <QueryClientProvider client={props.client}>
      <FetchedRows {...props} />
    </QueryClientProvider>
  );
}

function FetchedRows({ total, firstRow, pageRows, columns, labels, address, texts, frozen }: LiveRowsProps) {
  const pageOf = (index: number) => Math.floor(index / pageRows) + 1;
  const [{ from, to }, setWanted] = useState({ from: pageOf(firstRow - 1), to: pageOf(firstRow - 1) });
  const written = useRef(new WeakMap<Park, TableRow>());
  const want = useCallback(
    (first: number, last: number) => {
      const [from, to] = [Math.floor(first / pageRows) + 1, Math.floor(last / pageRows) + 1];
      setWanted((before) => (before.from === from && before.to === to ? before : { from, to }));
    },
    [pageRows],
  );
  const pages = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const answers = useQueries({ queries: pages.map((page) => pageQuestion(address, page, pageRows)) });
  const rowAt = (index: number): TableRow | null => {
    const park = answers[pageOf(index) - from]?.data?.parks[index % pageRows];
    if (!park) return null;
    const row = written.current.get(park) ?? registerRow(park, labels);
    written.current.set(park, row);
    return row;
  };
  const failed = answers.filter(({ isError }) => isError);
  return (
    <VirtualRows
      count={total}
      firstRow={firstRow}
      columns={columns}
      rowAt={rowAt}
      want={want}
      texts={texts}
      retry={failed.length > 0 ? () => failed.forEach((answer) => void answer.refetch()) : null}
      frozen={frozen}
    />
  );
}
