import { formatNumber } from "./format-number";
import type { Locale } from "./locales";
import type { Written } from "./written";

/** A unit money is read in: how many 万元 it is, and its name. */
export type MoneyUnit = { wanYuan: number; name: string };

/** By language, greatest first. 1 亿元 = 10,000 万元 = CNY 0.1 bn; 1 万亿元 = CNY 1 tn. */
const UNITS: Record<Locale, [MoneyUnit, ...MoneyUnit[]]> = {
  "zh-CN": [
    { wanYuan: 100_000_000, name: "万亿元" },
    { wanYuan: 10_000, name: "亿元" },
    { wanYuan: 1, name: "万元" },
  ],
  en: [
    { wanYuan: 100_000_000, name: "CNY tn" },
    { wanYuan: 100_000, name: "CNY bn" },
    { wanYuan: 100, name: "CNY mn" },
  ],
};

/** The greatest unit in which the amount, in 万元, is at least 1; the least one for smaller amounts. */
export function moneyUnit(locale: Locale, wanYuan: number): MoneyUnit {
  const units = UNITS[locale];
  return units.find((unit) => Math.abs(wanYuan) >= unit.wanYuan) ?? units.at(-1) ?? units[0];
}

/**
 * Money for readers: 24310.5 亿元 as 2.43万亿元 or CNY 2.43 tn.
 *
 * @param wanYuan amount in 万元 (CNY 10,000)
 * @param unit of a whole chart or column; by default the one that fits the amount
 * @param digits decimals; by default three figures in all, at most two decimals
 */
export function formatMoney(
  locale: Locale,
  wanYuan: number,
  unit: MoneyUnit = moneyUnit(locale, wanYuan),
  digits?: number,
): Written {
  const amount = wanYuan / unit.wanYuan;
  const size = Math.abs(amount);
  const value = formatNumber(locale, amount, digits ?? (amount === 0 || size >= 1000 ? 0 : size >= 10 ? 1 : 2));
  return { value, unit: unit.name, text: moneyText(locale, value, unit.name) };
}

/** English puts sign and currency before the number and the scale after it, not to be torn apart; Chinese just adds the unit. */
function moneyText(locale: Locale, value: string, unit: string): string {
  if (locale === "zh-CN") return value + unit;
  const sign = value.startsWith("−") ? "−" : "";
  return `${sign}CNY\u00a0${value.slice(sign.length)}\u00a0${unit.slice("CNY ".length)}`;
}
