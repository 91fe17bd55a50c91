"use client";

import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { TableColumn, TableRow } from "@/lib/tables/table-model";
import { type FrozenTable, freezeTable } from "./frozen-table";
import { VirtualRows } from "./virtual-rows";

export type VirtualBodyProps = {
  /** Rows in all; those the server drew began at `firstRow` (from 1). */
  count: number;
  firstRow: number;
  columns: Pick<TableColumn, "key" | "align" | "wide">[];
  /** The row at a place from 0; null while it is on its way. */
  rowAt: (index: number) => TableRow | null;
  /** Tells which rows are about to be seen, from 0. */
  want: (first: number, last: number) => void;
  texts: { loading: string; failed: string; retry: string };
  /** Asks again for what could not be had; null while nothing failed. */
  retry: (() => void) | null;
};

/** Takes over from rows drawn whole: measures them once, then draws only those in sight. */
export function VirtualBody({ children, ...props }: VirtualBodyProps & { children: ReactNode }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [frozen, setFrozen] = useState<FrozenTable | null>(null);
  useLayoutEffect(() => {
    if (body.current) setFrozen(freezeTable(body.current));
  }, []);
  return frozen ? <VirtualRows {...props} frozen={frozen} /> : <tbody ref={body}>{children}</tbody>;
}
