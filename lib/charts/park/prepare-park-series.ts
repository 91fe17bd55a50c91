import { INDICATOR_CODES } from "@/lib/domain/indicator";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import { growth } from "@/lib/metrics/growth";
import type { Indicator, ParkView } from "@/lib/schemas/park/park-view";
import { directionOf, SHARE_DIGIT } from "../direction";
import type { MultiplesChartModel } from "../multiples-model";
import { prepareMultiples } from "../prepare-multiples";
import { chartValue } from "../wording/chart-value";
import { summariseTrend } from "../wording/summarise-trend";
import { yearSpan } from "../wording/year-span";
import { type ParkPoint, parkPoints } from "./park-points";
import { parkWording } from "./park-wording";
import type { ParkWords } from "./park-words";
import { quantityWriter } from "./quantity-writer";

/** Flows of whole years are columns, stocks at the end of a year lines. */
export type SeriesKind = "flows" | "stocks";

/**
 * Every flow, or every stock, of the dictionary year by year, each on its own scale.
 *
 * @param years whole years, earliest first
 * @returns null when the dictionary has no indicator of the kind
 */
export function prepareParkSeries(
  words: ParkWords,
  view: ParkView,
  kind: SeriesKind,
  years: readonly string[],
): MultiplesChartModel | null {
  const { locale, chart, park } = words;
  const indicators = view.indicators.filter(({ cumulative }) => cumulative === (kind === "flows"));
  const last = years.at(-1);
  if (indicators.length === 0 || last === undefined) return null;
  const series = indicators.map((indicator) => ({ indicator, points: parkPoints(view, indicator.code, years) }));
  return prepareMultiples({
    wording: parkWording(words, view, {
      id: `park-${kind}`,
      title: park(`series.${kind}`, {
        year: formatPeriodCode(locale, last),
        count: indicators.length,
        rising: series.filter(({ points }) => isRising(points)).length,
      }),
      scope: [park(`series.${kind}Scope`), yearSpan([...years])],
      rowHeading: chart("year"),
      notes: series.some(({ points }) => points.some(({ preliminary }) => preliminary))
        ? [chart("preliminaryNote")]
        : [],
      rows: { dataset: "observations", query: { indicator: indicators.map(({ code }) => code).join(",") } },
    }),
    form: kind === "flows" ? "bar" : "line",
    scale: "own",
    scaleNote: park("series.scale"),
    categories: years.map((period) => ({ key: period, tick: period, label: formatPeriodCode(locale, period) })),
    panels: series.map(({ indicator, points }) => {
      const { unit, ...write } = quantityWriter(
        words,
        indicator.unit,
        points.map(({ value }) => value.value),
      );
      return {
        key: indicator.code,
        label: shortName(words, indicator),
        unit,
        heading: `${nameIn(locale, indicator)} (${unit})`,
        values: points.map(({ value, preliminary }) => chartValue(words, value, preliminary)),
        write,
      };
    }),
    summarise: summariseTrend(words),
  });
}

/** Whether the last year stands above the one before it. */
function isRising(points: readonly ParkPoint[]): boolean {
  const change = growth(points.at(-1)?.value.value ?? null, points.at(-2)?.value.value ?? null);
  return change.value !== null && directionOf(change.value, SHARE_DIGIT) === "up";
}

/** Short enough for a small drawing; an indicator of a fuller dictionary by its whole name. */
function shortName({ locale, figure }: ParkWords, { code, nameZh, nameEn }: Indicator): string {
  const known = INDICATOR_CODES.find((each) => each === code);
  const name = known ? figure(`indicator.${known}`) : nameIn(locale, { nameZh, nameEn });
  return name.charAt(0).toUpperCase() + name.slice(1);
}
