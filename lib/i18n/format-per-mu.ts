import { formatNumber } from "./format-number";
import type { Locale } from "./locales";
import type { Written } from "./written";

/** Wan yuan in a million yuan. */
const MILLION = 100;

/** Yield of land. @param wanYuanPerMu in 万元 per mu; English readers get CNY mn per mu */
export function formatPerMu(locale: Locale, wanYuanPerMu: number): Written {
  if (locale === "zh-CN") {
    const value = formatNumber(locale, wanYuanPerMu, 1);
    return { value, unit: "万元/亩", text: `${value}万元/亩` };
  }
  const value = formatNumber(locale, wanYuanPerMu / MILLION, 2);
  return { value, unit: "CNY mn per mu", text: `CNY\u00a0${value}\u00a0mn per mu` };
}
