import type { ChartTableCell, ChartTable as Table } from "@/lib/charts/chart-model";

/** The chart's numbers as a real table; the first column names the row, an empty cell tells its reason. */
export function ChartTable({ table }: { table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="chart-table-scroll" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, heading, align }) => (
              <th key={key} scope="col" className={align === "end" ? "chart-end" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells: [name, ...values] }) => (
            <tr key={key}>
              {name ? <th scope="row">{cellContent(name)}</th> : null}
              {values.map((cell, index) => (
                <td key={table.columns[index + 1]?.key} className="chart-end">
                  {cellContent(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellContent({ text, reason, href }: ChartTableCell) {
  if (href) return <a href={href}>{text}</a>;
  if (reason) return <abbr title={reason}>{text}</abbr>;
  return text;
}
