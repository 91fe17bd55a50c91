import { formatMoney } from "@/lib/i18n/format-money";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import type { OutputYear } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { BarChartModel } from "../chart-model";
import { directionOf, SHARE_DIGIT } from "../direction";
import { roleColor } from "../palette";
import { prepareTrend } from "../prepare-trend";
import { chartValue } from "../wording/chart-value";
import { chartWording } from "../wording/chart-wording";
import { moneyWriter } from "../wording/money-writer";
import { summariseTrend } from "../wording/summarise-trend";
import { yearSpan } from "../wording/year-span";
import type { OverviewWords } from "./overview-words";

type Flow = "output" | "investment";

const AMOUNT = { output: "outputWanYuan", investment: "investmentWanYuan" } as const;
const GROWTH = { output: "outputGrowth", investment: "investmentGrowth" } as const;
const SENTENCE = { up: "rising", down: "falling", level: "level" } as const;

/** Output or investment of all parks year by year, as columns. */
export function prepareYearlyTrend(
  flow: Flow,
  words: OverviewWords,
  facts: PageFacts,
  years: OutputYear[],
): BarChartModel {
  const write = moneyWriter(
    words,
    years.map((year) => year[AMOUNT[flow]].value),
  );
  const indicator = words.overview(`${flow}.indicator`);
  return prepareTrend("bar", {
    wording: chartWording(words, facts, {
      id: `${flow}-trend`,
      title: title(flow, words, years.at(-1)),
      scope: [indicator, write.unit, yearSpan(years.map(({ period }) => period))],
      universe: "eachYear",
      rowHeading: words.chart("year"),
      notes: notes(words, years),
      definition: words.figure(`definition.${flow}`),
      rows: { dataset: "observations", query: { indicator: flow } },
    }),
    categories: years.map(({ period }) => ({
      key: period,
      tick: period,
      label: formatPeriodCode(words.locale, period),
    })),
    series: [
      {
        key: flow,
        label: indicator,
        heading: joinUnit(indicator, write.unit),
        color: roleColor("primary"),
        values: years.map((year) => chartValue(words, year[AMOUNT[flow]], year.preliminary)),
      },
    ],
    write,
    summarise: summariseTrend(words),
  });
}

const joinUnit = (indicator: string, unit: string): string => `${indicator} (${unit})`;

function title(flow: Flow, { locale, overview }: OverviewWords, last: OutputYear | undefined): string {
  const amount = last?.[AMOUNT[flow]].value;
  if (!last || amount === null || amount === undefined) return overview(`${flow}.none`);
  const said = { year: formatPeriodCode(locale, last.period), amount: formatMoney(locale, amount).text };
  const growth = last[GROWTH[flow]].value;
  if (growth === null) return overview(`${flow}.amount`, said);
  const sentence = SENTENCE[directionOf(growth, SHARE_DIGIT)];
  return overview(`${flow}.${sentence}`, { ...said, rate: formatShare(locale, Math.abs(growth)).text });
}

/** A total over more parks than before is no growth: the reader is told how the list of parks changed. */
function notes({ overview, chart }: OverviewWords, years: OutputYear[]): string[] {
  const [first, last] = [years[0], years.at(-1)];
  const changed = first && last && first.parks !== last.parks;
  return [
    ...(changed
      ? [
          overview("output.scopeNote", {
            first: first.period,
            firstParks: first.parks,
            last: last.period,
            lastParks: last.parks,
          }),
        ]
      : []),
    ...(years.some(({ preliminary }) => preliminary) ? [chart("preliminaryNote")] : []),
  ];
}
