"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { RegisterLabels } from "@/lib/tables/register/register-labels";
import type { TableColumn } from "@/lib/tables/table-model";
import type { LiveRowsProps } from "./live-rows";

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
  const [Live, setLive] = useState<ComponentType<LiveRowsProps> | null>(null);

  useEffect(() => {
    const region = body.current?.closest("section");
    if (!region) return;
    const wake = () => {
      sleep();
      import("./live-rows").then(({ LiveRows }) => setLive(() => LiveRows), listen);
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

  return Live ? <Live {...props}>{children}</Live> : <tbody ref={body}>{children}</tbody>;
}
