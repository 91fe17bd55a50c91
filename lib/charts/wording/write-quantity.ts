import { formatMoney, moneyUnit } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import { formatPoints, formatShare } from "@/lib/i18n/format-share";
import type { Written } from "@/lib/i18n/written";
import type { HeadlineUnit } from "@/lib/schemas/overview/headline";
import type { ChartTexts } from "./chart-texts";

/** A headline figure's value in the reader's language. */
export function writeQuantity({ locale, figure }: ChartTexts, unit: HeadlineUnit, value: number): Written {
  switch (unit) {
    case "wanYuan":
      return formatMoney(locale, value);
    case "wanYuanPerMu":
      return formatPerMu(locale, value);
    case "fraction":
      return formatShare(locale, value);
    case "index": {
      const text = formatNumber(locale, value, 3);
      return { value: text, unit: "", text };
    }
    case "park":
    case "project": {
      const [number, name] = [formatNumber(locale, value), figure(`unit.${unit}`)];
      return { value: number, unit: name, text: locale === "zh-CN" ? number + name : `${number} ${name}` };
    }
  }
}

/**
 * A difference with its sign, in the unit the figure itself stands in; of shares in percentage points.
 *
 * @param value the figure, which decides the unit
 */
export function writeDifference({ locale }: ChartTexts, unit: HeadlineUnit, difference: number, value: number): string {
  if (unit === "fraction") return formatPoints(locale, difference);
  const size = Math.abs(difference);
  const sign = size < lastDigit(unit) / 2 ? "" : difference > 0 ? "+" : "−";
  if (unit === "wanYuan") return sign + formatMoney(locale, size, moneyUnit(locale, value)).value;
  if (unit === "wanYuanPerMu") return sign + formatPerMu(locale, size).value;
  return sign + formatNumber(locale, size, unit === "index" ? 3 : 0);
}

/** Last written digit of a difference in the figure's own unit. */
export function lastDigit(unit: HeadlineUnit): number {
  if (unit === "fraction" || unit === "index") return 0.001;
  return unit === "wanYuanPerMu" ? 0.1 : 1;
}
