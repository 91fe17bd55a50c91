import { formatPeriodCode } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { CompareFigure, Comparison } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { LineChartModel } from "../chart-model";
import { prepareTrend } from "../prepare-trend";
import { chartValue } from "../wording/chart-value";
import { moneyWriter } from "../wording/money-writer";
import { numberWriter } from "../wording/number-writer";
import { summariseTrend } from "../wording/summarise-trend";
import { yearSpan } from "../wording/year-span";
import { compareWording } from "./compare-wording";
import type { CompareWords } from "./compare-words";
import { indexToBase } from "./index-to-base";
import { COLORED_PARKS, parkInk } from "./park-ink";
import { numberedName } from "./park-labels";

/**
 * Output of the chosen parks year by year, one line each.
 *
 * @param indexed whether every line starts at 100 in the first year all parks reported; amounts where there is none
 */
export function prepareOutputLines(
  words: CompareWords,
  facts: PageFacts,
  { parks, series }: Comparison,
  indexed: boolean,
): LineChartModel {
  const { locale, compare, chart } = words;
  const own = series.find(({ indicator }) => indicator === "output");
  const [years, amounts] = [own?.years ?? [], own?.values ?? []];
  const index = indexed ? indexToBase(amounts) : null;
  // Other indicators may reach further back: a year in which no park reported output is no part of the story.
  const first = years.findIndex((_, at) => amounts.some((line) => line[at]?.value !== null));
  const from = index?.base ?? (first < 0 ? years.length : first);
  const shown = years.slice(from);
  const values = (index?.values ?? amounts).map((line) => line.slice(from));
  const money = moneyWriter(
    words,
    amounts.flat().map(({ value }) => value),
  );
  const write = index ? numberWriter(words, { tick: 0, cell: 1, full: 1 }) : money;
  const unit = index ? compare("trend.indexUnit", { year: shown[0] ?? "" }) : money.unit;
  const model = prepareTrend("line", {
    wording: compareWording(words, facts, {
      id: "compare-output",
      title: title(words, parks, values, index ? (shown[0] ?? null) : null),
      scope: [compare("trend.indicator"), unit, yearSpan(shown)],
      parks: parks.length,
      rowHeading: chart("year"),
      notes: [
        ...(indexed && index === null && parks.length > 0 ? [compare("trend.noBase")] : []),
        ...(parks.length > COLORED_PARKS ? [compare("trend.muted")] : []),
        ...(values.flat().some(({ preliminary }) => preliminary) ? [chart("preliminaryNote")] : []),
      ],
      rows: {
        dataset: "observations",
        query: { indicator: "output", park: parks.map(({ code }) => code).join(",") },
      },
    }),
    categories: shown.map((year) => ({ key: year, tick: year, label: formatPeriodCode(locale, year) })),
    series: parks.map((park, i) => ({
      key: park.code,
      label: numberedName(locale, park, i),
      heading: `${nameIn(locale, park)} (${unit})`,
      color: parkInk(i).color,
      values: (values[i] ?? []).map((figure) => chartValue(words, figure, figure.preliminary)),
    })),
    write,
    summarise: summariseTrend(words),
  });
  return { ...model, series: model.series.map((line, i) => ({ ...line, ...parkInk(i) })) };
}

/** Who stands highest in the last year anyone reported. */
function title(
  { locale, compare }: CompareWords,
  parks: Comparison["parks"],
  values: readonly (readonly CompareFigure[])[],
  base: string | null,
): string {
  const last = Math.max(...values.map((line) => line.findLastIndex(({ value }) => value !== null)));
  const ends = values.map((line) => line[last]?.value ?? Number.NEGATIVE_INFINITY);
  const park = parks[ends.indexOf(Math.max(...ends))];
  if (!park || last < 0) return compare("trend.none");
  const name = nameIn(locale, park);
  if (parks.length === 1) return compare("trend.one", { park: name });
  return base === null ? compare("trend.lead", { park: name }) : compare("trend.indexLead", { park: name, year: base });
}
