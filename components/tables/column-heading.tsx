import { Note } from "@/components/ui/note";
import type { TableColumn } from "@/lib/tables/table-model";

/** A word joiner before each keeps it on the line of the heading. */
const ARROWS = { ascending: "\u2060↑", descending: "\u2060↓", none: "" } as const;

/** Heading of a column, below it its unit; a link where the table can be ordered by it, a note where it needs explaining. */
export function ColumnHeading({ column, table }: { column: TableColumn; table: string }) {
  const { key, heading, unit, align, wide, note, sort } = column;
  return (
    <th
      scope="col"
      className={align === "end" ? "table-end" : wide ? "table-wide" : undefined}
      aria-sort={sort && sort.state !== "none" ? sort.state : undefined}
    >
      {sort ? (
        <a href={sort.href} rel="nofollow">
          {heading}
          <span aria-hidden="true">{ARROWS[sort.state]}</span>
        </a>
      ) : (
        heading
      )}
      {unit || note ? (
        <span className={unit ? "table-unit" : "table-aside"}>
          {unit ? <small>{unit}</small> : null}
          {note ? (
            <Note id={`${table}-${key}-note`} word="?" label={`${heading} ?`} className="table-note">
              {note}
            </Note>
          ) : null}
        </span>
      ) : null}
    </th>
  );
}
