import type { ChartValue, NumberWriter } from "./chart-input";
import type { ChartTable, ChartTableCell } from "./chart-model";

type TableInput = {
  caption: string;
  /** Heading of the first column, which names the rows. */
  rowHeading: string;
  rows: { key: string; label: string; href?: string | null }[];
  /** `values` has one entry for each row, in the same order; the heading names the unit. */
  columns: { key: string; heading: string; values: ChartValue[] }[];
  write: NumberWriter;
};

/** Lays out rows and columns of values as the table that stands beside a drawing. */
export function prepareTable({ caption, rowHeading, rows, columns, write }: TableInput): ChartTable {
  return {
    caption,
    columns: [
      { key: "row", heading: rowHeading, align: "start" },
      ...columns.map(({ key, heading }) => ({ key, heading, align: "end" as const })),
    ],
    rows: rows.map((row, index) => ({
      key: row.key,
      cells: [
        row.href ? { text: row.label, href: row.href } : { text: row.label },
        ...columns.map((column) => tableCell(column.values[index], write)),
      ],
    })),
  };
}

function tableCell(value: ChartValue | undefined, write: NumberWriter): ChartTableCell {
  if (value === undefined) return { text: write.absent };
  if (value.value === null) return { text: write.absent, reason: value.reason };
  return { text: write.cell(value.value) + (value.preliminary ? write.preliminaryMark : "") };
}
