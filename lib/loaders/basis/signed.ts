import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listSignings, type SigningRow } from "@/lib/data/signings/list-signings";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { cached } from "../cached";

/** Projects signed and their amount by park between two days, both inclusive; a park without one has no entry. @param parks null for all */
export function loadSigned(
  dataset: Dataset,
  from: CalendarDay,
  to: CalendarDay,
  asOf: CalendarDay | null,
  parks: readonly string[] | null = null,
): Promise<ReadonlyMap<string, SigningRow>> {
  return cached(dataset, "signed", [from, to, asOf, parks], async () => {
    const rows = await listSignings({ by: "park", from, to, parks, industries: null, shiftYears: 0 }, asOf);
    return new Map(rows.map((row) => [row.key, row]));
  });
}
