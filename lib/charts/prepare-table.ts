import type { TableCell } from "@/lib/tables/table-model";
import type { ChartValue, NumberWriter } from "./chart-input";
import type { ChartTable } from "./chart-model";

type TableInput = {
  caption: string;
  /** Heading of the first column, which names the rows. */
  rowHeading: string;
  rows: { key: string; label: string; href?: string | null }[];
  /** `values` has one entry for each row, in the same order; the heading names the unit. `write` where it is written its own way. */
  columns: { key: string; heading: string; values: ChartValue[]; write?: NumberWriter }[];
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
        ...columns.map((column) => tableCell(column.values[index], column.write ?? write)),
      ],
    })),
  };
}

/** A value as a cell: written for readers, with the figure itself beside it for programs. */
export function tableCell(value: ChartValue | undefined, write: NumberWriter): TableCell {
  if (value === undefined) return { text: write.absent };
  if (value.value === null) return { text: write.absent, reason: value.reason };
  const cell = {
    text: write.cell(value.value),
    value: (write.raw ?? plain)(value.value),
    ...(write.exact ? { exact: plain(write.exact(value.value)) } : {}),
  };
  return value.preliminary ? { ...cell, mark: write.preliminaryMark.trim() } : cell;
}

/** Without the noise of binary fractions. */
const plain = (value: number): number => Number(value.toPrecision(12));
