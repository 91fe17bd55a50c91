import { formatMoney, type MoneyUnit } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatGrowth, formatPoints, formatShare } from "@/lib/i18n/format-share";
import type { Locale } from "@/lib/i18n/locales";
import type { MethodWords } from "./method-words";

const WAN_YUAN_IN_YI = 10_000;
/** One unit down a whole column, so that published and ours can be read against each other. */
const YI: Record<Locale, { unit: MoneyUnit; digits: number }> = {
  "zh-CN": { unit: { wanYuan: 10_000, name: "亿元" }, digits: 1 },
  en: { unit: { wanYuan: 100_000, name: "CNY bn" }, digits: 2 },
};
const COUNTS = ["parks", "projects", "industries"] as const;

/**
 * A figure of the reconciliation as people read it; a unit nobody has worded is written as it was published.
 *
 * @param unit as published: `100 million yuan`, `share`, `parks` …
 * @param difference whether it is a difference of two figures: then it has its sign, and shares differ by points
 */
export function claimValue({ locale, method }: MethodWords, unit: string, value: number, difference = false): string {
  const sign = difference ? "always" : "minus";
  const signed = (text: string) => (difference && value > 0 && /[1-9]/.test(text) ? `+${text}` : text);
  const count = COUNTS.find((known) => known === unit);
  if (count) return method(`unit.${count}`, { value: formatNumber(locale, value, 0, sign) });
  switch (unit) {
    case "100 million yuan": {
      const { unit: money, digits } = YI[locale];
      return signed(formatMoney(locale, value * WAN_YUAN_IN_YI, money, digits).text);
    }
    case "share":
      return difference ? formatPoints(locale, value) : formatShare(locale, value).text;
    case "growth":
      return difference ? formatPoints(locale, value) : formatGrowth(locale, value);
    case "10 thousand yuan per ha":
      return method("unit.perHectare", {
        value: locale === "zh-CN" ? formatNumber(locale, value, 2, sign) : formatNumber(locale, value / 100, 2, sign),
      });
    case "ratio":
      return formatNumber(locale, value, 2, sign);
    default:
      return `${formatNumber(locale, value, 2, sign)} ${unit}`;
  }
}
