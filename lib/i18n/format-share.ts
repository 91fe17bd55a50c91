import { formatNumber } from "./format-number";
import type { Locale } from "./locales";
import type { Written } from "./written";

/** A share. @param fraction 0..1; written in percent to one decimal, or as many as given */
export function formatShare(locale: Locale, fraction: number, digits = 1): Written {
  const value = formatNumber(locale, fraction * 100, digits);
  return { value, unit: "%", text: `${value}%` };
}

/** A rate of change with its sign: −28.0%. @param fraction −1 and more */
export function formatGrowth(locale: Locale, fraction: number): string {
  return `${formatNumber(locale, fraction * 100, 1, "always")}%`;
}

/** A difference of two shares: +1.2个百分点, +1.2 pp. @param difference of fractions, −1..1 */
export function formatPoints(locale: Locale, difference: number): string {
  const value = formatNumber(locale, difference * 100, 1, "always");
  return locale === "zh-CN" ? `${value}个百分点` : `${value} pp`;
}
