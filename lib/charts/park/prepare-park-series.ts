import { INDICATOR_CODES } from "@/lib/domain/indicator";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { nameIn } from "@/lib/i18n/name-in";
import { growth } from "@/lib/metrics/growth";
import type { Indicator, ParkView } from "@/lib/schemas/park/park-view";
import type { BarChartModel, LineChartModel } from "../chart-model";
import { directionOf, SHARE_DIGIT } from "../direction";
import { roleColor } from "../palette";
import { prepareTrend } from "../prepare-trend";
import { chartValue } from "../wording/chart-value";
import { summariseTrend } from "../wording/summarise-trend";
import { yearSpan } from "../wording/year-span";
import type { ParkPoint } from "./park-points";
import { parkWording } from "./park-wording";
import type { ParkWords } from "./park-words";
import { quantityWriter } from "./quantity-writer";

/**
 * One indicator of a park year by year: flows as columns, stocks as a line.
 *
 * @param points one for each year, earliest first
 */
export function prepareParkSeries(
  words: ParkWords,
  view: ParkView,
  indicator: Indicator,
  points: readonly ParkPoint[],
): BarChartModel | LineChartModel {
  const { locale, chart } = words;
  const write = quantityWriter(
    words,
    indicator.unit,
    points.map(({ value }) => value.value),
  );
  const name = nameIn(locale, indicator);
  const input = {
    wording: parkWording(words, view, {
      id: `series-${indicator.code}`,
      title: title(words, indicator, points, write.full),
      scope: [name, write.unit, yearSpan(points.map(({ period }) => period))],
      rowHeading: chart("year"),
      notes: points.some(({ preliminary }) => preliminary) ? [chart("preliminaryNote")] : [],
      rows: { dataset: "observations", query: { indicator: indicator.code } },
    }),
    categories: points.map(({ period }) => ({ key: period, tick: period, label: formatPeriodCode(locale, period) })),
    series: [
      {
        key: indicator.code,
        label: name,
        heading: `${name} (${write.unit})`,
        color: roleColor("primary"),
        values: points.map(({ value, preliminary }) => chartValue(words, value, preliminary)),
      },
    ],
    write,
    summarise: summariseTrend(words),
  };
  return indicator.cumulative ? prepareTrend("bar", input) : prepareTrend("line", input);
}

/** How the last year stands against the one before it. */
function title(
  words: ParkWords,
  indicator: Indicator,
  points: readonly ParkPoint[],
  full: (value: number) => string,
): string {
  const { locale, park } = words;
  const [last, before] = [points.at(-1), points.at(-2)];
  const name = shortName(words, indicator);
  if (!last || last.value.value === null) return park("series.none", { name });
  const said = { name, year: formatPeriodCode(locale, last.period) };
  const change = growth(last.value.value, before?.value.value ?? null);
  if (change.value === null) return park("series.amount", { ...said, amount: full(last.value.value) });
  return park(`series.${directionOf(change.value, SHARE_DIGIT)}`, {
    ...said,
    rate: formatShare(locale, Math.abs(change.value)).text,
  });
}

/** Short enough for a sentence; an indicator of a fuller dictionary by its whole name. */
export function shortName({ locale, figure }: ParkWords, { code, nameZh, nameEn }: Indicator): string {
  const known = INDICATOR_CODES.find((each) => each === code);
  const name = known ? figure(`indicator.${known}`) : nameIn(locale, { nameZh, nameEn });
  return name.charAt(0).toUpperCase() + name.slice(1);
}
