import type { ReactNode } from "react";
import type { TableModel } from "@/lib/tables/table-model";
import { ColumnHeading } from "./column-heading";
import { TableRowView } from "./table-row-view";
import { TableTotals } from "./table-totals";

type TableProps = {
  model: TableModel;
  /** Stands in the place of the rows: a body that fetches more of them. */
  body?: ReactNode;
};

/** A table that keeps its head and first column in sight while it scrolls. Works without a script: orders are links. */
export function DataTable({ model, body }: TableProps) {
  const { id, caption, columns, rows, totals, density = "comfortable", rowCount, firstRow = 1 } = model;
  // Places of rows are said only where some are missing; the head is the first, the totals are the last.
  const partial = rowCount !== undefined && rowCount > rows.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0} data-density={density}>
      <table id={id} className="data-table" aria-rowcount={partial ? rowCount + (totals ? 2 : 1) : undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr aria-rowindex={partial ? 1 : undefined}>
            {columns.map((column) => (
              <ColumnHeading key={column.key} column={column} table={id} />
            ))}
          </tr>
        </thead>
        {body ?? (
          <tbody>
            {rows.map((row, at) => (
              <TableRowView key={row.key} row={row} columns={columns} index={partial ? firstRow + at + 1 : undefined} />
            ))}
          </tbody>
        )}
        {totals ? <TableTotals totals={totals} columns={columns} index={partial ? rowCount + 2 : undefined} /> : null}
      </table>
    </section>
  );
}
