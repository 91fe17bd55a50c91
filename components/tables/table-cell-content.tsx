import { AbsenceMark } from "@/components/figures/absence-mark";
import type { TableCell } from "@/lib/tables/table-model";

/** What stands in a cell: a figure, a link, or the dash with its reason. */
export function TableCellContent({ text, label, reason, href, value, mark }: TableCell) {
  if (reason !== undefined) return <AbsenceMark reason={reason} />;
  if (href !== undefined)
    return (
      <a href={href} aria-label={label}>
        {text}
      </a>
    );
  if (value === undefined) return text;
  return (
    <>
      <data value={value}>{text}</data>
      {mark ? <small className="table-mark">{mark}</small> : null}
    </>
  );
}
