import type { Meta } from "@/lib/schemas/api/meta";
import { type Cell, type Column, type HeadingLanguage, heading } from "./column";
import { sampleColumn } from "./sample-column";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";
import type { Sheet } from "./write-xlsx";

/** Rows about to be written to a file, whatever they are of. To be written once, in one of the ways. */
export type Table = {
  meta: Meta;
  csv: (options: { language: HeadingLanguage; bom: boolean }) => AsyncIterable<string>;
  json: () => AsyncIterable<string>;
  sheet: (language: HeadingLanguage) => Sheet;
  /** Sheets of the workbook in place of the one, where it holds more than the rows. */
  workbook?: (language: HeadingLanguage) => Sheet[];
  /** What each column is: field, headings, unit, definitions. */
  dictionary: readonly (readonly string[])[];
};

/** Joins rows with their columns; every row also says whether it is sample data. */
export function tableOf<Row extends object>(
  columns: readonly Column<Row>[],
  batches: AsyncIterable<readonly Row[]>,
  meta: Meta,
): Table {
  const all: readonly Column<Row>[] = [...columns, sampleColumn(meta.sample)];
  return {
    meta,
    csv: (options) => writeCsv(batches, all, options),
    json: () => writeJson(batches, meta),
    sheet: (language) => ({
      name: "data",
      headings: all.map((column) => heading(column, language)),
      batches: cellsOf(batches, all),
    }),
    dictionary: all.map(({ field, headingZh, headingEn, unit, definitionZh, definitionEn }) => [
      field,
      headingZh,
      headingEn,
      unit,
      definitionZh,
      definitionEn,
    ]),
  };
}

async function* cellsOf<Row>(
  batches: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
): AsyncGenerator<Cell[][]> {
  for await (const rows of batches) yield rows.map((row) => columns.map((column) => column.cell(row)));
}
