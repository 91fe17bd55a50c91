import { formatNumber } from "@/lib/i18n/format-number";
import type { Written } from "@/lib/i18n/written";
import type { ParkFigureUnit } from "@/lib/schemas/park/park-figure";
import { lastDigit, writeDifference, writeQuantity } from "../wording/write-quantity";
import type { ParkWords } from "./park-words";

/** 万元 in a million yuan, the unit English readers get. */
const MILLION = 100;

/** A figure of a park in the reader's language. */
export function writeParkQuantity(words: ParkWords, unit: ParkFigureUnit, value: number): Written {
  const { locale, park } = words;
  switch (unit) {
    case "person":
      return joined(words, formatNumber(locale, value), park("unit.person"));
    case "industries":
      return joined(words, formatNumber(locale, value, 1), park("unit.industries"));
    case "wanYuanPerPerson": {
      if (locale === "zh-CN") return joined(words, formatNumber(locale, value, 1), park("unit.wanYuanPerPerson"));
      const text = formatNumber(locale, value / MILLION, 2);
      const name = park("unit.wanYuanPerPerson");
      return { value: text, unit: name, text: `CNY\u00a0${text}\u00a0${name.replace(/^CNY /, "")}` };
    }
    default:
      return writeQuantity(words, unit, value);
  }
}

const joined = ({ locale }: ParkWords, value: string, unit: string): Written => ({
  value,
  unit,
  text: locale === "zh-CN" ? value + unit : `${value} ${unit}`,
});

/** A difference with its sign in the figure's own unit. @param value the figure, which decides the unit */
export function writeParkDifference(words: ParkWords, unit: ParkFigureUnit, change: number, value: number): string {
  if (unit === "person" || unit === "industries" || unit === "wanYuanPerPerson")
    return formatNumber(words.locale, change, unit === "person" ? 0 : 1, "always");
  return writeDifference(words, unit, change, value);
}

/** Last written digit of a difference in the figure's own unit. */
export function lastParkDigit(unit: ParkFigureUnit): number {
  if (unit === "person") return 1;
  return unit === "industries" || unit === "wanYuanPerPerson" ? 0.1 : lastDigit(unit);
}
