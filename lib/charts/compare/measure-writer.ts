import { formatNumber } from "@/lib/i18n/format-number";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import { formatGrowth } from "@/lib/i18n/format-share";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";
import type { NumberWriter } from "../chart-input";
import { moneyWriter } from "../wording/money-writer";
import type { CompareWords } from "./compare-words";

/** How a measure is read: divided by how much of its own unit, with how many decimals, under which name. */
type Scale = { by: number; digits: number; unit: string };

/** Writes the figures of one measure in one unit, which stands apart: the one that fits its greatest figure. */
export function measureWriter(words: CompareWords, measure: CompareMeasure): NumberWriter & { unit: string } {
  const values = [...measure.figures, ...(measure.province ? [measure.province] : [])].map(({ value }) => value);
  if (measure.unit === "wanYuan") return moneyWriter(words, values);
  const { locale, chart } = words;
  const { by, digits, unit } = scaleOf(words, measure, Math.max(0, ...values.map((value) => Math.abs(value ?? 0))));
  const number = (value: number) => formatNumber(locale, value / by, digits);
  // A rate of change shows its sign; the percent sign stands with the unit.
  const cell = measure.growth ? (value: number) => formatGrowth(locale, value).slice(0, -1) : number;
  return {
    unit,
    tick: cell,
    cell,
    full: (value) => joined(words, cell(value), unit),
    exact: (value) => value / by,
    absent: "—",
    preliminaryMark: chart("preliminaryMark"),
  };
}

/** @param greatest figure of the row in the API's unit: small yields need another decimal in CNY mn */
function scaleOf({ locale, compare }: CompareWords, { unit }: CompareMeasure, greatest: number): Scale {
  const chinese = locale === "zh-CN";
  switch (unit) {
    case "mu":
      return { by: 1, digits: 0, unit: compare("unit.mu") };
    case "person":
      return { by: 1, digits: 0, unit: compare("unit.person") };
    case "project":
      return { by: 1, digits: 0, unit: compare("unit.project") };
    case "squareMetre":
      return { by: chinese ? 10_000 : 1000, digits: 1, unit: compare("unit.squareMetre") };
    case "fraction":
      return { by: 0.01, digits: 1, unit: "%" };
    case "wanYuanPerMu":
      return { by: chinese ? 1 : 100, digits: chinese ? 1 : greatest < 100 ? 3 : 2, unit: formatPerMu(locale, 0).unit };
    case "wanYuanPerPerson":
      return { by: chinese ? 1 : 0.1, digits: chinese ? 1 : 0, unit: compare("unit.perPerson") };
    default:
      return { by: 1, digits: 2, unit: "" };
  }
}

function joined({ locale }: CompareWords, number: string, unit: string): string {
  if (unit.startsWith("CNY ")) return `CNY\u00a0${number}\u00a0${unit.slice("CNY ".length)}`;
  return unit === "" || unit === "%" || locale === "zh-CN" ? number + unit : `${number} ${unit}`;
}
