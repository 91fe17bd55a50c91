import type { CalendarDay } from "@/lib/domain/calendar-day";

const texts = new Map<number, CalendarDay>();

/** Days since 1970-01-01: arithmetic on the many days of the sample's projects in plain numbers. */
export const dayNumber = (day: CalendarDay): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** The calendar day of a day number; remembered, since a million projects share a few thousand days. */
export function dayOf(number: number): CalendarDay {
  const known = texts.get(number);
  if (known) return known;
  const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
  texts.set(number, text);
  return text;
}
