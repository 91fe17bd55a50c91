import { boundsOf, type Thresholds } from "@/lib/schemas/api/park-thresholds";
import type { PartialRow } from "./park-rows";

/**
 * Keeps the parks whose figures lie within a query's bounds. A park without a figure that is bounded does not pass.
 *
 * @returns the parks kept, and how many did not pass for want of a figure alone
 */
export function withinBounds<Row extends PartialRow>(
  rows: readonly Row[],
  query: Thresholds,
): { rows: Row[]; withoutFigure: number } {
  const all = boundsOf(query);
  const passes = (value: number | null | undefined, { from, under }: { from: number | null; under: number | null }) =>
    value !== null && value !== undefined && (from === null || value >= from) && (under === null || value < under);
  const kept = rows.filter((row) => all.every(({ field, bounds }) => passes(row[field], bounds)));
  const wanting = rows.filter(
    (row) =>
      all.some(({ field }) => row[field] === null) &&
      all.every(({ field, bounds }) => row[field] === null || passes(row[field], bounds)),
  );
  return { rows: kept, withoutFigure: wanting.length };
}
