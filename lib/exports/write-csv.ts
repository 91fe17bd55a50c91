import { type Cell, type Column, type HeadingLanguage, heading } from "./column";
import { guardFormula } from "./guard-formula";

const BYTE_ORDER_MARK = "\uFEFF";
const QUOTED = /[",\r\n\t]|^\s|\s$/;

/**
 * Writes rows as CSV (RFC 4180): UTF-8, comma, CRLF, heading first. Text is guarded against being taken for a formula; numbers
 * stand plain, with a point; absent is empty.
 *
 * @param bom whether a byte order mark goes first, by which Excel knows UTF-8
 */
export async function* writeCsv<Row>(
  batches: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
  { language, bom }: { language: HeadingLanguage; bom: boolean },
): AsyncGenerator<string> {
  yield (bom ? BYTE_ORDER_MARK : "") + line(columns.map((column) => heading(column, language)));
  for await (const rows of batches) yield rows.map((row) => line(columns.map((column) => column.cell(row)))).join("");
}

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(",")}\r\n`;

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = guardFormula(cell);
  return QUOTED.test(text) || text !== cell ? `"${text.replaceAll('"', '""')}"` : text;
}
