import { type Period, parsePeriod } from "@/lib/domain/period";
import type { Locale } from "./locales";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Short English name of a month. @param month 1..12 */
export const englishMonth = (month: number): string => MONTHS[month - 1] ?? String(month);

/** The months a period covers: 2024年, 2025年1—9月; 2024, Jan–Sep 2025. */
export function formatMonths(locale: Locale, { kind, year, month }: Period): string {
  if (kind === "year") return locale === "zh-CN" ? `${year}年` : String(year);
  return locale === "zh-CN" ? `${year}年1—${month}月` : `Jan–${englishMonth(month)} ${year}`;
}

/** A period in full: 2024年, 2025年1—9月累计; 2024, Jan–Sep 2025 (cumulative). */
export function formatPeriod(locale: Locale, period: Period): string {
  const months = formatMonths(locale, period);
  if (period.kind === "year") return months;
  return locale === "zh-CN" ? `${months}累计` : `${months} (cumulative)`;
}

/** As `formatPeriod`, from a period's code; a text that is no period is given back as it is. */
export function formatPeriodCode(locale: Locale, code: string): string {
  const period = parsePeriod(code);
  return period ? formatPeriod(locale, period) : code;
}
