import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriod } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { ComparePark, Comparison } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { MatrixChartModel } from "../matrix-model";
import { prepareMatrix } from "../prepare-matrix";
import { chartValue } from "../wording/chart-value";
import { numberWriter } from "../wording/number-writer";
import { parkPath } from "../wording/page-path";
import { compareWording } from "./compare-wording";
import type { CompareWords } from "./compare-words";

type Alike = { a: number; b: number; value: number };

const DIGITS = 3;

/** How alike every two of the chosen parks are, 0..1, as a matrix of shades with the numbers in it. */
export function prepareSimilarity(
  words: CompareWords,
  facts: PageFacts,
  { parks, similarity }: Comparison,
): MatrixChartModel {
  const { locale, compare, figure } = words;
  const title = titleOf(words, pairsOf(parks, similarity.values));
  const lines = parks.map((park, i) => ({
    key: park.code,
    label: `${i + 1} ${nameIn(locale, park)}`,
    href: parkPath(words, park.code),
  }));
  return prepareMatrix({
    wording: compareWording(words, facts, {
      id: "compare-similarity",
      title,
      scope: [compare("similarity.indicator"), formatPeriod(locale, facts.period)],
      parks: parks.length,
      rowHeading: compare("start.park"),
      notes: [],
      definition: figure("definition.homogeneity"),
      rows: {
        dataset: "industry-outputs",
        query: { period: facts.period.code, park: parks.map(({ code }) => code).join(",") },
      },
    }),
    rows: lines,
    columns: lines,
    values: similarity.values.map((line) => line.map((value) => chartValue(words, value))),
    band: (low, high) => band(words, low, high),
    heading: compare("similarity.heading"),
    absentLabel: figure("absence.notReported"),
    diagonal: true,
    write: numberWriter(words, { tick: 1, cell: DIGITS, full: DIGITS }),
    summarise: () => title,
  });
}

function band({ locale, chart }: CompareWords, low: number | null, high: number | null): string {
  const write = (value: number) => formatNumber(locale, value, 1);
  if (low !== null && high !== null) return chart("bandBetween", { low: write(low), high: write(high) });
  if (low !== null) return chart("bandFrom", { low: write(low) });
  return high === null ? chart("bandAll") : chart("bandTo", { high: write(high) });
}

const pairsOf = (parks: ComparePark[], values: Comparison["similarity"]["values"]): Alike[] =>
  parks.flatMap((_, a) =>
    parks.slice(a + 1).flatMap((_, j) => {
      const b = a + 1 + j;
      const value = values[a]?.[b]?.value ?? null;
      return value === null ? [] : [{ a, b, value }];
    }),
  );

/** The most and the least alike by their numbers, since two names and two more would be no sentence; of equals the one chosen earlier. */
function titleOf({ locale, compare }: CompareWords, pairs: Alike[]): string {
  const high = pairs.toSorted((x, y) => y.value - x.value)[0];
  const low = pairs.toSorted((x, y) => x.value - y.value)[0];
  if (!high || !low) return compare("similarity.none");
  const said = { a: high.a + 1, b: high.b + 1, high: formatNumber(locale, high.value, DIGITS) };
  if (pairs.length === 1) return compare("similarity.pair", said);
  return compare("similarity.lead", { ...said, c: low.a + 1, d: low.b + 1 });
}
