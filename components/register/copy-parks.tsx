"use client";

import { CopyButton, type CopyTexts } from "@/components/tables/copy-button";
import { headingsOf } from "@/components/tables/read-table";
import type { RegisterLabels } from "@/lib/tables/register/register-labels";
import type { PlainCell } from "@/lib/tables/write-tsv";

type CopyProps = { table: string; texts: CopyTexts; labels: RegisterLabels; address: Record<string, string> };

/** As many rows as one answer of the API holds. */
const ROWS = 500;

/** Copies every selected park, also those that are on no page yet. */
export function CopyParks({ table, texts, labels, address }: CopyProps) {
  const rows = async (): Promise<PlainCell[][]> => {
    const [{ listParks }, { plainRow }] = await Promise.all([import("./list-parks"), import("./plain-row")]);
    const all: PlainCell[][] = [];
    for (let page = 1, total = 1; all.length < total; page++) {
      const part = await listParks(address, page, ROWS);
      if (part.parks.length === 0) break;
      all.push(...part.parks.map((park) => plainRow(park, labels)));
      total = part.total;
    }
    const element = document.getElementById(table);
    return [element instanceof HTMLTableElement ? headingsOf(element) : [], ...all];
  };
  return <CopyButton texts={texts} rows={rows} />;
}
