import { englishMonth } from "./format-period";
import type { Locale } from "./locales";

/** A single month, not cumulative: 2025年1月, Jan 2025. @param code `YYYY-MM` */
export function formatMonth(locale: Locale, code: string): string {
  const [year = 0, month = 0] = code.split("-").map(Number);
  return locale === "zh-CN" ? `${year}年${month}月` : `${englishMonth(month)} ${year}`;
}
