import { formatPeriodCode } from "@/lib/i18n/format-period";
import { joinNames } from "@/lib/i18n/join-clauses";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { CompareMeasure, Comparison } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { RankedChartModel } from "../chart-model";
import { prepareRanked } from "../prepare-ranked";
import { chartValue } from "../wording/chart-value";
import { compareWording } from "./compare-wording";
import type { CompareWords } from "./compare-words";
import { measureName } from "./measure-name";
import { measureWriter } from "./measure-writer";
import { numberedName } from "./park-labels";

/** The chosen parks ordered by one measure, as bars; of a ratio with the province's own as a mark. */
export function prepareMeasureBars(
  words: CompareWords,
  facts: PageFacts,
  { parks, denominator }: Comparison,
  measure: CompareMeasure,
): RankedChartModel {
  const { locale, compare, page } = words;
  const write = measureWriter(words, measure);
  const period = formatPeriodCode(locale, measure.period);
  const mark = measure.province?.value ?? null;
  return prepareRanked({
    wording: compareWording(words, facts, {
      id: "compare-ranking",
      title: title(words, parks, measure),
      scope: [nameIn(locale, measure), write.unit, period],
      parks: parks.length,
      rowHeading: compare("start.park"),
      notes: [],
      rows: {
        dataset: "comparison",
        query: { period: facts.period.code, park: parks.map(({ code }) => code).join(","), denominator },
      },
    }),
    rows: parks.map((park, i) => ({
      key: park.code,
      label: numberedName(locale, park, i),
      name: `${i + 1} ${nameIn(locale, park)}`,
      value: chartValue(words, measure.figures[i] ?? { value: null, absent: "notReported" }),
      href: localizedPath(locale, `/parks/${park.code}`, { period: page.query.period, asOf: page.query.asOf }),
    })),
    shown: parks.length,
    valueHeading: measureName(words, measure, { unit: write.unit, period: facts.period.code, remark: null }),
    ...(mark === null ? {} : { level: { value: mark, label: `${compare("table.province")} ${write.full(mark)}` } }),
    write,
    summarise: ({ count, absent, top }) =>
      compare("ranking.summary", {
        count,
        absent,
        top: joinNames(
          locale,
          top.map(({ label, text }) => `${label} ${text}`),
        ),
      }),
  });
}

function title({ locale, compare }: CompareWords, parks: Comparison["parks"], { figures }: CompareMeasure): string {
  const greatest = Math.max(...figures.map(({ value }) => value ?? Number.NEGATIVE_INFINITY));
  const first = parks.filter((_, i) => figures[i]?.value === greatest);
  if (first.length === 0) return compare("ranking.none");
  return compare("ranking.title", {
    park: joinNames(
      locale,
      first.map((park) => nameIn(locale, park)),
    ),
  });
}
