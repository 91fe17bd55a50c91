import type { CalendarDay } from "@/lib/domain/calendar-day";
import { englishMonth } from "./format-period";
import type { Locale } from "./locales";

/** A day: 2025年9月30日, 30 Sep 2025. @param day ISO `YYYY-MM-DD` */
export function formatDay(locale: Locale, day: CalendarDay): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return locale === "zh-CN" ? `${year}年${month}月${date}日` : `${date} ${englishMonth(month)} ${year}`;
}
