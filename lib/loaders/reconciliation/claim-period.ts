import type { CalendarDay } from "@/lib/domain/calendar-day";
import { type Period, parsePeriod } from "@/lib/domain/period";

/**
 * The period in which ours is held against a published figure: the one it names, of a span (`2005..2025`) the last. What
 * reaches past the cut-off is taken up to the last month over by then, for more cannot be known.
 *
 * @param published period as published: `2024`, `2025-10`, `2005..2025`
 * @returns null for a text that names no period
 */
export function claimPeriod(published: string, cutOff: CalendarDay): Period | null {
  const named = parsePeriod(published.split("..").at(-1) ?? "");
  if (named === null || named.endsOn <= cutOff) return named;
  const months = Array.from({ length: named.month }, (_, i) =>
    parsePeriod(`${named.year}-${String(named.month - i).padStart(2, "0")}`),
  );
  return months.find((period) => period !== null && period.endsOn <= cutOff) ?? named;
}
