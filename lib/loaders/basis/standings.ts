import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { getLightThresholds } from "@/lib/data/policy/get-light-thresholds";
import { countStandings, type StandingCounts } from "@/lib/data/projects/count-standings";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { cached } from "../cached";

/** Open, delayed and red projects by park at the cut-off day; a park without projects has no entry. @param parks null for all */
export function loadStandings(
  dataset: Dataset,
  cutOff: CalendarDay,
  asOf: CalendarDay | null,
  parks: readonly string[] | null = null,
): Promise<ReadonlyMap<string, StandingCounts>> {
  return cached(dataset, "standings", [cutOff, asOf, parks], async () => {
    const { redMonths } = await getLightThresholds(cutOff);
    const rows = await countStandings(cutOff, redMonths, asOf, parks);
    return new Map(rows.map((row) => [row.park, row]));
  });
}
