import type { TableCell, TableColumn } from "@/lib/tables/table-model";
import { TableCellContent } from "./table-cell-content";

type TotalsProps = { totals: TableCell[]; columns: TableColumn[]; index?: number | undefined };

/** The last row, in sight while the others scroll under it. */
export function TableTotals({ totals, columns, index }: TotalsProps) {
  return (
    <tfoot>
      <tr aria-rowindex={index}>
        {totals.map((cell, at) =>
          at === 0 ? (
            <th key={columns[0]?.key} scope="row">
              <TableCellContent {...cell} />
            </th>
          ) : (
            <td key={columns[at]?.key} className={columns[at]?.align === "end" ? "table-end" : undefined}>
              <TableCellContent {...cell} />
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
