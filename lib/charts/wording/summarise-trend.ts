import type { TrendFacts } from "../trend-facts";
import type { ChartTexts } from "./chart-texts";

/** Ends and extremes of every series of a chart in words. */
export const summariseTrend =
  ({ chart }: ChartTexts) =>
  (series: { label: string; facts: TrendFacts | null }[]): string =>
    series
      .map(({ label, facts }) =>
        facts === null
          ? chart("trendEmpty", { label })
          : chart("trend", {
              label,
              first: facts.first.category.label,
              firstValue: facts.first.label,
              last: facts.last.category.label,
              lastValue: facts.last.label,
              greatest: facts.greatest.category.label,
              greatestValue: facts.greatest.label,
              least: facts.least.category.label,
              leastValue: facts.least.label,
              count: facts.count,
              missing: facts.missing,
            }),
      )
      .join(" ");
