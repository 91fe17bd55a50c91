import { type CalendarDay, lastDayOfMonth } from "./calendar-day";

/** A calendar year (`2024`) or January to a month of it, cumulative (`2025-09`). December is the year; there is no separate January. */
export type Period = {
  code: string;
  kind: "year" | "cumulative";
  year: number;
  /** Last month covered, 2 to 12. */
  month: number;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
};

/** Reads a period. Accepts `2024`, `2025-02` … `2025-11`, and `2024-12` as the year; anything else, `2024-01` included, is null. */
export function parsePeriod(text: string): Period | null {
  const match = /^(19|20)(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) return null;
  const year = Number(`${match[1]}${match[2]}`);
  const month = match[3] === undefined ? 12 : Number(match[3]);
  if (month < 2 || month > 12) return null;
  const mm = String(month).padStart(2, "0");
  return {
    code: month === 12 ? String(year) : `${year}-${mm}`,
    kind: month === 12 ? "year" : "cumulative",
    year,
    month,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-${mm}-${lastDayOfMonth(year, month)}`,
  };
}

/** The same months of the year before: what growth compares with. */
export const yearBefore = (period: Period): Period =>
  parsePeriod(
    period.kind === "year" ? String(period.year - 1) : `${period.year - 1}-${period.code.slice(5)}`,
  ) as Period;
