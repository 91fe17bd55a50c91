import { type PlainCell, shownNumber } from "@/lib/tables/write-tsv";

/** What a table on the page shows, headings first, totals left out: figures as numbers, an absent one as its reason. */
export const readTable = (table: HTMLTableElement): PlainCell[][] => [
  headingsOf(table),
  ...[...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.cells].map(readCell)),
];

/** Headings with their units: 工业总产值 (亿元). */
export const headingsOf = (table: HTMLTableElement): string[] =>
  [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => {
    const unit = cell.querySelector("small")?.textContent;
    const name = (cell.querySelector("a") ?? cell).firstChild?.textContent?.trim() ?? "";
    return unit ? `${name} (${unit})` : name;
  });

function readCell(cell: HTMLTableCellElement): PlainCell {
  const reason = cell.querySelector<HTMLElement>(".absence")?.dataset.reason;
  if (reason !== undefined) return reason;
  const text = (cell.querySelector("data") ?? cell).textContent ?? "";
  return cell.querySelector("data") ? (shownNumber(text) ?? text) : text;
}
