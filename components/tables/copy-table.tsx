"use client";

import { CopyButton, type CopyTexts } from "./copy-button";
import { readTable } from "./read-table";

/** Copies a table that is whole on the page. */
export function CopyTable({ table, texts }: { table: string; texts: CopyTexts }) {
  const rows = async () => {
    const element = document.getElementById(table);
    return element instanceof HTMLTableElement ? readTable(element) : [];
  };
  return <CopyButton texts={texts} rows={rows} />;
}
