import { formatNumber } from "./format-number";
import type { Locale } from "./locales";
import type { Written } from "./written";

/** Area of land. @param mu in mu (2000/3 m²); from 10,000 mu on in 万亩 or thousand mu */
export function formatArea(locale: Locale, mu: number): Written {
  const large = Math.abs(mu) >= 10_000;
  if (locale === "zh-CN") {
    const value = large ? formatNumber(locale, mu / 10_000, 2) : formatNumber(locale, mu);
    const unit = large ? "万亩" : "亩";
    return { value, unit, text: value + unit };
  }
  const value = large ? formatNumber(locale, mu / 1000, 1) : formatNumber(locale, mu);
  const unit = large ? "thousand mu" : "mu";
  return { value, unit, text: `${value} ${unit}` };
}
