import type { ChartTable } from "@/lib/charts/chart-model";
import type { TableCell, TableRow } from "@/lib/tables/table-model";
import type { Cell, Column } from "./column";

/** Headings of the columns that are added to what is shown. */
export type AddedHeadings = { remarks: string; sample: string };

/**
 * The table of a chart as columns of a file: each number in the unit its heading names, not rounded. What a number alone would lose stands in the remarks: why one is absent, that one is preliminary.
 */
export function chartColumns(
  { columns, rows }: ChartTable,
  sample: boolean,
  headings: AddedHeadings,
): Column<TableRow>[] {
  const remarked = rows.some(({ cells }) => cells.some(hasRemark));
  return [
    ...columns.map(({ key, heading, unit }, at) =>
      column(key, unit ? `${heading} (${unit})` : heading, ({ cells }) => shownValue(cells[at])),
    ),
    ...(remarked
      ? [
          column("remarks", headings.remarks, ({ cells }) =>
            cells.flatMap((cell, at) => remark(cell, columns[at]?.heading)).join("; "),
          ),
        ]
      : []),
    column("sample", headings.sample, () => sample),
  ];
}

const hasRemark = ({ reason, mark }: TableCell): boolean => reason !== undefined || mark !== undefined;

const remark = ({ reason, mark }: TableCell, heading = ""): string[] =>
  [reason, mark].flatMap((text) => (text === undefined ? [] : [`${heading}: ${text.replace(/^[（(]|[）)]$/g, "")}`]));

const column = (field: string, heading: string, cell: (row: TableRow) => Cell): Column<TableRow> => ({
  field,
  headingZh: heading,
  headingEn: heading,
  unit: "",
  definitionZh: "",
  definitionEn: "",
  cell,
});

/** A cell for a file: its number, exact where the chart knows it, nothing where it is absent, else its words. */
export function shownValue(cell: TableCell | undefined): Cell {
  if (cell === undefined || cell.reason !== undefined) return null;
  return cell.value === undefined ? cell.text : (cell.exact ?? shownNumber(cell.text));
}

/** The number a formatted text shows: "1,234.5" → 1234.5, "−3" → -3; a text that is none stays as it is. */
export function shownNumber(text: string): number | string {
  const number = Number(text.replaceAll(",", "").replace("−", "-").replace(/%$/, ""));
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}
