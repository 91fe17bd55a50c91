import { formatArea } from "@/lib/i18n/format-area";
import { formatDay } from "@/lib/i18n/format-day";
import { formatMoney, type MoneyUnit } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import { formatShare } from "@/lib/i18n/format-share";
import type { Locale } from "@/lib/i18n/locales";
import type { StepContent, StepUnit } from "@/lib/schemas/methods/metric-example";
import type { MethodWords } from "./method-words";

/** One unit for all amounts of an example, so that a reader can compute along. */
const MONEY: Record<Locale, { unit: MoneyUnit; digits: number }> = {
  "zh-CN": { unit: { wanYuan: 10_000, name: "亿元" }, digits: 2 },
  en: { unit: { wanYuan: 100_000, name: "CNY bn" }, digits: 3 },
};

/** A number of an example as people read it, precise enough to compute along. */
export function stepNumber({ locale, method }: MethodWords, value: number, unit: StepUnit): string {
  switch (unit) {
    case "wanYuan": {
      const { unit: money, digits } = MONEY[locale];
      return formatMoney(locale, value, money, digits).text;
    }
    case "mu":
      return formatArea(locale, value).text;
    case "wanYuanPerMu":
      return formatPerMu(locale, value).text;
    case "share":
      return formatShare(locale, value, 2).text;
    case "rate":
      return `${formatNumber(locale, value * 100, 2, "always")}%`;
    case "number":
      return formatNumber(locale, value, Math.abs(value) < 10 ? 6 : 4);
    default:
      return method(`count.${unit}`, { value: formatNumber(locale, value) });
  }
}

/** What stands in a line of an example that is neither a number nor names. */
export function stepWord(
  { locale, method, figure }: MethodWords,
  content: Exclude<StepContent, { kind: "figure" | "names" }>,
): string {
  switch (content.kind) {
    case "day":
      return formatDay(locale, content.day);
    case "stage":
      return method(`stage.${content.stage ?? "none"}`);
    case "light":
      return method(`light.${content.light}`);
    case "region":
      return figure(`region.${content.region}`);
    case "flag":
      return method(`flag.${content.flag ? "yes" : "no"}`);
  }
}
