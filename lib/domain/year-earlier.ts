import { type CalendarDay, lastDayOfMonth } from "./calendar-day";

/**
 * The day a year earlier that closes the same stretch of the year: the last day of a month stays the last day
 * (2025-02-28 → 2024-02-29), so that January to a month is compared with all of January to that month.
 */
export function yearEarlier(day: CalendarDay): CalendarDay {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const before = lastDayOfMonth(year - 1, month);
  const same = date === lastDayOfMonth(year, month) ? before : Math.min(date, before);
  return `${year - 1}-${day.slice(5, 7)}-${String(same).padStart(2, "0")}`;
}
