import { formatMoney, moneyUnit } from "@/lib/i18n/format-money";
import type { NumberWriter } from "../chart-input";
import type { ChartTexts } from "./chart-texts";

const ABSENT = "—";

/**
 * Writes the money of one chart in one unit, the one that fits its greatest amount.
 *
 * @param amounts every amount of the chart in 万元; null where there is none
 */
export function moneyWriter(
  { locale, chart }: ChartTexts,
  amounts: (number | null)[],
): NumberWriter & { unit: string } {
  const greatest = Math.max(0, ...amounts.map((amount) => Math.abs(amount ?? 0)));
  const unit = moneyUnit(locale, greatest);
  const coarse = greatest / unit.wanYuan >= 10;
  return {
    unit: unit.name,
    tick: (value) => trimmed(formatMoney(locale, value, unit, 2).value),
    cell: (value) => formatMoney(locale, value, unit, coarse ? 1 : 3).value,
    full: (value) => formatMoney(locale, value, unit, coarse ? 1 : 2).text,
    exact: (value) => value / unit.wanYuan,
    absent: ABSENT,
    preliminaryMark: chart("preliminaryMark"),
  };
}

/** Without the zeros after the point that an axis of round steps does not need. */
const trimmed = (text: string): string => text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
