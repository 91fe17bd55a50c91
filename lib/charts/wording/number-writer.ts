import { formatNumber } from "@/lib/i18n/format-number";
import type { NumberWriter } from "../chart-input";
import type { ChartTexts } from "./chart-texts";

type Digits = { tick: number; cell: number; full: number };

/** Writes numbers with a fixed count of decimals and, standing alone, a suffix such as `%`. */
export function numberWriter({ locale, chart }: ChartTexts, digits: Digits, suffix = ""): NumberWriter {
  return {
    tick: (value) => formatNumber(locale, value, digits.tick),
    cell: (value) => formatNumber(locale, value, digits.cell),
    full: (value) => formatNumber(locale, value, digits.full) + suffix,
    exact: (value) => value,
    absent: "—",
    preliminaryMark: chart("preliminaryMark"),
  };
}
