import type { RegisterColumn } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import { measuredCell } from "../measured-cell";
import { pageLink } from "../page-link";
import type { TableCell } from "../table-model";
import type { RegisterWords } from "./register-words";
import { isFigureColumn, writeFigure } from "./write-figure";

/** The last row: the selected parks together, and of how many where not all have the figure. Null where nothing is summed. */
export function prepareTotals(
  words: RegisterWords,
  { totals, selected }: RegisterView,
  columns: readonly RegisterColumn[],
): TableCell[] | null {
  if (totals === null) return null;
  const { locale, figure, table, register } = words;
  return [
    { text: register("totals.label", { count: selected }) },
    ...columns.map((column): TableCell => {
      const total = totals[column];
      if (total === undefined || !isFigureColumn(column)) return { text: "" };
      if (total === null)
        return {
          text: register("totals.sum"),
          label: register("totals.sumLabel", { column: register(`column.${column}`) }),
          href: pageLink(words, { totals: "all" }),
        };
      const cell = measuredCell(figure, total.figure, (value) => writeFigure(locale, column, value));
      return cell.reason !== undefined || total.parks === selected
        ? cell
        : { ...cell, mark: table("reporting", { count: total.parks }) };
    }),
  ];
}
