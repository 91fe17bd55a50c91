/** A calendar day in Asia/Shanghai, ISO `YYYY-MM-DD`; compares as text. */
export type CalendarDay = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists (2024-02-30 does not). */
export function isCalendarDay(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** The first day that can be asked about: the year before it is the first that has a period. */
export const EARLIEST_DAY: CalendarDay = "1901-01-01";

/** Days in a month of the Gregorian calendar, month 1 to 12. */
export const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const utc = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);

/** Days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((utc(to) - utc(from)) / 86_400_000);

/** The day n days later (or earlier, for negative n). */
export const addDays = (day: CalendarDay, n: number): CalendarDay =>
  new Date(utc(day) + n * 86_400_000).toISOString().slice(0, 10);

/** The same day n calendar months later, clamped to the month's end: 2024-01-31 + 1 = 2024-02-29. */
export function addMonths(day: CalendarDay, n: number): CalendarDay {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + n;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(Math.min(date, lastDayOfMonth(y, m))).padStart(2, "0")}`;
}

/** The calendar day in Asia/Shanghai (UTC+8 all year) at an instant. */
export const dayInShanghai = (instant: Date): CalendarDay =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The instant at which a day ends in Asia/Shanghai, exclusive: what was recorded before it was known that day. */
export const endOfDayInShanghai = (day: CalendarDay): Date => new Date(utc(day) + 16 * 3_600_000);

export const earliest = (...days: CalendarDay[]): CalendarDay => days.toSorted()[0] as CalendarDay;
