import type { Bounds, ThresholdField } from "@/lib/domain/park-threshold";
import { formatMoney } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import type { RegisterWords } from "./register-words";

/** Bounds of a figure in words: 低于40%, 10亿元—50亿元, 5及以上. */
export function boundsWords(words: RegisterWords, field: ThresholdField, { from, under }: Bounds): string {
  const { register } = words;
  const write = (value: number) => writeBound(words, field, value);
  if (from !== null && under !== null) return register("bound.between", { from: write(from), under: write(under) });
  if (under !== null) return register("bound.under", { under: write(under) });
  return from === null ? "" : register("bound.from", { from: write(from) });
}

/** Bounds are round numbers: written without zeros behind the point. */
function writeBound({ locale }: RegisterWords, field: ThresholdField, value: number): string {
  const trimmed = (text: string) => text.replace(/(\.\d*?)0+(?=\D|$)/, "$1").replace(/\.(?=\D|$)/, "");
  switch (field) {
    case "outputWanYuan":
      return trimmed(formatMoney(locale, value).text);
    case "outputPerMu":
      return trimmed(formatPerMu(locale, value).text);
    case "mainIndustryShare":
    case "outputGrowth":
      return `${trimmed(formatNumber(locale, value * 100, 2))}%`;
    case "delayedProjects":
      return formatNumber(locale, value);
  }
}
