import type { Unit } from "@/lib/domain/indicator";
import { formatNumber } from "@/lib/i18n/format-number";
import type { NumberWriter } from "../chart-input";
import { moneyWriter } from "../wording/money-writer";
import type { ParkWords } from "./park-words";

/** From here on areas and heads are read in a greater unit. */
const LARGE = 10_000;

/**
 * Writes the values of one indicator in one unit, the one that fits its greatest value. Values stay in the indicator's own unit.
 *
 * @param values every value that will stand together; null where there is none
 */
export function quantityWriter(
  words: ParkWords,
  unit: Unit,
  values: (number | null)[],
): NumberWriter & { unit: string } {
  if (unit === "wanYuan") return moneyWriter(words, values);
  const { locale, park, chart } = words;
  const large = Math.max(0, ...values.map((value) => Math.abs(value ?? 0))) >= LARGE;
  const scale = large ? (locale === "zh-CN" ? 10_000 : 1_000) : 1;
  const name = park(large ? `largeUnit.${unit}` : `smallUnit.${unit}`);
  const digits = large ? (locale === "zh-CN" ? 2 : 1) : 0;
  const number = (value: number) => formatNumber(locale, value / scale, digits);
  return {
    unit: name,
    tick: (value) =>
      number(value)
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, ""),
    cell: number,
    full: (value) => (locale === "zh-CN" ? number(value) + name : `${number(value)} ${name}`),
    exact: (value) => value / scale,
    absent: "—",
    preliminaryMark: chart("preliminaryMark"),
  };
}
