"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { RegisterLabels } from "@/lib/tables/register/register-labels";
import type { TableColumn } from "@/lib/tables/table-model";
import type { LiveRowsProps } from "./live-rows";
import type { OpenRows } from "./open-rows";

export type GrowingProps = {
  /** Selected parks in all; the server's rows begin at `firstRow` (from 1). */
  total: number;
  firstRow: number;
  pageRows: number;
  columns: Pick<TableColumn, "key" | "align" | "wide">[];
  labels: RegisterLabels;
  /** The selection as the API is asked for it. */
  address: Record<string, string>;
  texts: { loading: string; failed: string; retry: string };
};

/**
 * The body of a long register: the server's rows, until the reader scrolls or comes in by keyboard; then all rows go on under
 * the scroll. When the script cannot be had, the links to the other pages are still there.
 */
export function GrowingRows({ children, ...props }: GrowingProps & { children: ReactNode }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [live, setLive] = useState<{ Rows: ComponentType<LiveRowsProps>; open: OpenRows } | null>(null);
  const asked = useRef(props);

  useEffect(() => {
    const rows = body.current;
    const region = rows?.closest("section");
    if (!rows || !region) return;
    const wake = () => {
      sleep();
      Promise.all([import("./live-rows"), import("./open-rows")])
        .then(async ([{ LiveRows }, { openRows }]) =>
          setLive({ Rows: LiveRows, open: await openRows(rows, asked.current) }),
        )
        .catch(listen);
    };
    const listen = () => {
      region.addEventListener("scroll", wake, { passive: true });
      region.addEventListener("focusin", wake);
    };
    const sleep = () => {
      region.removeEventListener("scroll", wake);
      region.removeEventListener("focusin", wake);
    };
    listen();
    return sleep;
  }, []);

  return live ? <live.Rows {...props} {...live.open} /> : <tbody ref={body}>{children}</tbody>;
}
