import type { Unit } from "@/lib/domain/indicator";
import { formatNumber } from "@/lib/i18n/format-number";
import type { ParkWords } from "./park-words";

/** 万元 in a million yuan, the unit English readers get. */
const MILLION = 100;
const DIGITS: Record<Unit, number> = { wanYuan: 2, mu: 2, squareMetre: 0, person: 0 };

/** Writes reported values as exactly as they were reported, in the indicator's own unit: revisions are often small. */
export function exactWriter({ locale, park }: ParkWords, unit: Unit) {
  const scale = unit === "wanYuan" && locale === "en" ? MILLION : 1;
  const write = (value: number, sign: "minus" | "always") => formatNumber(locale, value / scale, DIGITS[unit], sign);
  return {
    unit: park(`smallUnit.${unit}`),
    cell: (value: number) => write(value, "minus"),
    difference: (value: number) => write(value, "always"),
  };
}
