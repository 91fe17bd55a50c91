import { formatMoney, type MoneyUnit } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import { formatGrowth, formatShare } from "@/lib/i18n/format-share";
import type { Locale } from "@/lib/i18n/locales";
import type { RegisterColumn } from "@/lib/schemas/register/register-query";

/** Columns that hold a figure, by what it is. */
const KINDS = {
  outputWanYuan: "money",
  valueAddedWanYuan: "money",
  investmentWanYuan: "money",
  taxWanYuan: "money",
  signedAmountWanYuan: "money",
  outputGrowth: "growth",
  mainIndustryShare: "share",
  outputPerMu: "perMu",
  signedCount: "count",
  delayedProjects: "count",
} as const;
export type FigureColumn = keyof typeof KINDS;
export const isFigureColumn = (column: RegisterColumn): column is FigureColumn => column in KINDS;

/** One unit for all money of the register, so that columns can be compared: 亿元, CNY bn. */
const MONEY: Record<Locale, MoneyUnit> = {
  "zh-CN": { wanYuan: 10_000, name: "亿元" },
  en: { wanYuan: 100_000, name: "CNY bn" },
};
const MONEY_DIGITS: Record<Locale, number> = { "zh-CN": 2, en: 3 };

/** The unit that stands in a column's heading; none for counts. */
export function unitOf(locale: Locale, column: FigureColumn): string | undefined {
  const kind = KINDS[column];
  if (kind === "money") return MONEY[locale].name;
  if (kind === "perMu") return formatPerMu(locale, 0).unit;
  return kind === "count" ? undefined : "%";
}

/** A figure of a column without its unit. @param value in the unit of the API's field */
export function writeFigure(locale: Locale, column: FigureColumn, value: number): string {
  const kind = KINDS[column];
  if (kind === "money") return formatMoney(locale, value, MONEY[locale], MONEY_DIGITS[locale]).value;
  if (kind === "perMu") return formatPerMu(locale, value).value;
  if (kind === "growth") return formatGrowth(locale, value).replace("%", "");
  return kind === "share" ? formatShare(locale, value).value : formatNumber(locale, value);
}
