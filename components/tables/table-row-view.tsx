import type { Ref } from "react";
import type { TableColumn, TableRow } from "@/lib/tables/table-model";
import { TableCellContent } from "./table-cell-content";

type RowProps = {
  row: TableRow;
  columns: readonly Pick<TableColumn, "key" | "align" | "wide">[];
  /** Place among all rows of the table, the head counted as 1; left out where every row is there. */
  index?: number | undefined;
  /** Where only rows in sight are drawn: place among the rows from 0, and what measures the row. */
  place?: number;
  measure?: Ref<HTMLTableRowElement>;
};

/** One row, the same whether the server draws it or the browser. */
export function TableRowView({ row: { cells, pick }, columns, index, place, measure }: RowProps) {
  const [name, ...values] = cells;
  return (
    <tr ref={measure} data-index={place} aria-rowindex={index}>
      {name ? (
        <th scope="row">
          {pick ? (
            <span className="table-pick">
              <input
                type="checkbox"
                name={pick.name}
                value={pick.value}
                aria-label={pick.label}
                defaultChecked={pick.checked}
              />
              <span>
                <TableCellContent {...name} />
              </span>
            </span>
          ) : (
            <TableCellContent {...name} />
          )}
        </th>
      ) : null}
      {values.map((cell, at) => {
        const column = columns[at + 1];
        return (
          <td
            key={column?.key}
            className={column?.align === "end" ? "table-end" : column?.wide ? "table-wide" : undefined}
          >
            <TableCellContent {...cell} />
          </td>
        );
      })}
    </tr>
  );
}
