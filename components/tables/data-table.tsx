import type { TableModel } from "@/lib/tables/table-model";
import { ColumnHeading } from "./column-heading";
import { TableCellContent } from "./table-cell-content";

/** A table that keeps its head and first column in sight while it scrolls. Works without a script: orders are links. */
export function DataTable({ model }: { model: TableModel }) {
  const { id, caption, columns, rows, totals } = model;
  const side = (index: number) => (columns[index]?.align === "end" ? "table-end" : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table id={id} className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeading key={column.key} column={column} table={id} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...values] }) => (
            <tr key={key}>
              {name ? (
                <th scope="row">
                  <TableCellContent {...name} />
                </th>
              ) : null}
              {values.map((cell, index) => (
                <td key={columns[index + 1]?.key} className={side(index + 1)}>
                  <TableCellContent {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr>
              {totals.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[0]?.key} scope="row">
                    <TableCellContent {...cell} />
                  </th>
                ) : (
                  <td key={columns[index]?.key} className={side(index)}>
                    <TableCellContent {...cell} />
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}
