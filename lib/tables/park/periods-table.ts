import { parkPoints } from "@/lib/charts/park/park-points";
import type { ParkWords } from "@/lib/charts/park/park-words";
import { quantityWriter } from "@/lib/charts/park/quantity-writer";
import { parsePeriod } from "@/lib/domain/period";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { measuredCell } from "../measured-cell";
import type { TableModel } from "../table-model";

/**
 * Every indicator over periods of one kind, one row each with its unit; what was never reported in any of them is left out
 * only where the indicator is not asked for in such periods.
 *
 * @param periods all years, or all cumulative months of one year: the two are never set side by side
 */
export function periodsTable(
  words: ParkWords,
  view: ParkView,
  id: string,
  caption: string,
  periods: string[],
): TableModel {
  const { locale, park, figure } = words;
  const monthly = periods.some((code) => parsePeriod(code)?.kind === "cumulative");
  const rows = view.indicators.filter(({ frequency }) => !monthly || frequency === "month");
  return {
    id,
    caption,
    columns: [
      { key: "indicator", heading: park("table.indicator"), align: "start" },
      { key: "unit", heading: park("table.unit"), align: "start" },
      ...periods.map((code) => ({ key: code, heading: heading(words, code), align: "end" as const })),
    ],
    rows: rows.map((indicator) => {
      const points = parkPoints(view, indicator.code, periods);
      const write = quantityWriter(
        words,
        indicator.unit,
        points.map(({ value }) => value.value),
      );
      return {
        key: indicator.code,
        cells: [
          { text: nameIn(locale, indicator) },
          { text: write.unit },
          ...points.map(({ value, preliminary }) => ({
            ...measuredCell(figure, value, (amount) => (amount === 0 ? "0" : write.cell(amount))),
            ...(preliminary ? { mark: figure("preliminary") } : {}),
          })),
        ],
      };
    }),
    totals: null,
  };
}

/** Months without their year, which stands in the caption; years as they are. */
function heading({ locale }: ParkWords, code: string): string {
  const period = parsePeriod(code);
  if (period?.kind !== "cumulative") return formatPeriodCode(locale, code).replace("年", "");
  return locale === "zh-CN" ? `1—${period.month}月` : formatPeriodCode(locale, code).replace(/ \d{4}.*$/, "");
}
