import { guardFormula } from "@/lib/exports/guard-formula";

/** A cell to be pasted: a number as a program reads it, or text. */
export type PlainCell = string | number;

/**
 * Rows as tab-separated text for a spreadsheet: one line each, headings first. Tabs and line breaks inside a cell become
 * spaces, text that a spreadsheet would take for a formula is guarded.
 */
export const writeTsv = (rows: readonly (readonly PlainCell[])[]): string =>
  rows.map((row) => row.map(writeCell).join("\t")).join("\r\n");

const writeCell = (cell: PlainCell): string =>
  typeof cell === "number" ? String(cell) : guardFormula(cell.replace(/\s+/g, " ").trim());

/** A figure as shown, as a number: 1,120.04 → 1120.04, −3.8 → -3.8; null for what is no number. */
export function shownNumber(text: string): number | null {
  const plain = text.replaceAll(",", "").replace("−", "-").replace(/^\+/, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
