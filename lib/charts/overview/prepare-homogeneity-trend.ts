import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import type { HomogeneityYear } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { LineChartModel } from "../chart-model";
import { directionOf, INDEX_DIGIT } from "../direction";
import { roleColor } from "../palette";
import { prepareTrend } from "../prepare-trend";
import { chartValue } from "../wording/chart-value";
import { chartWording } from "../wording/chart-wording";
import { numberWriter } from "../wording/number-writer";
import { summariseTrend } from "../wording/summarise-trend";
import { yearSpan } from "../wording/year-span";
import type { OverviewWords } from "./overview-words";

const SENTENCE = { up: "rising", down: "falling", level: "level" } as const;

/** Likeness of the parks year by year, as a simple and as an output-weighted mean. */
export function prepareHomogeneityTrend(
  words: OverviewWords,
  facts: PageFacts,
  years: HomogeneityYear[],
): LineChartModel {
  const { locale, overview, chart } = words;
  const series = [
    { key: "homogeneity", label: overview("homogeneity.index"), color: roleColor("primary"), field: "index" },
    {
      key: "homogeneity-weighted",
      label: overview("homogeneity.weighted"),
      color: roleColor("secondary"),
      field: "indexWeighted",
    },
  ] as const;
  return prepareTrend("line", {
    wording: chartWording(words, facts, {
      id: "homogeneity-trend",
      title: title(words, years),
      scope: [
        overview("homogeneity.indicator"),
        overview("homogeneity.unit"),
        yearSpan(years.map(({ period }) => period)),
      ],
      universe: "eachYear",
      rowHeading: chart("year"),
      notes: [],
      definition: words.figure("definition.homogeneity"),
      rows: { dataset: "industry-outputs", query: {} },
    }),
    categories: years.map(({ period }) => ({ key: period, tick: period, label: formatPeriodCode(locale, period) })),
    series: series.map(({ field, ...named }) => ({
      ...named,
      heading: named.label,
      values: years.map((year) => chartValue(words, year[field])),
    })),
    write: numberWriter(words, { tick: 2, cell: 3, full: 3 }),
    summarise: summariseTrend(words),
  });
}

function title({ locale, overview }: OverviewWords, years: HomogeneityYear[]): string {
  const present = years.flatMap(({ period, index }) => (index.value === null ? [] : [{ period, value: index.value }]));
  const [first, last] = [present[0], present.at(-1)];
  if (!first || !last) return overview("homogeneity.none");
  const change = last.value - first.value;
  return overview(`homogeneity.${SENTENCE[directionOf(change, INDEX_DIGIT)]}`, {
    value: formatNumber(locale, last.value, 3),
    year: formatPeriodCode(locale, first.period),
    change: formatNumber(locale, Math.abs(change), 3),
  });
}
