import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriod } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { ComparePark, Comparison } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { measuredCell } from "../measured-cell";
import type { TableModel } from "../table-model";
import { parkColumns } from "./prepare-figures-table";

type Alike = { a: ComparePark; b: ComparePark; value: number };

const DIGITS = 3;

/** How alike every two of the parks are, as a table, and the sentence it shows. */
export function prepareSimilarityTable(
  words: CompareWords,
  facts: PageFacts,
  { parks, similarity }: Comparison,
): { title: string; table: TableModel } {
  const { locale, compare, figure } = words;
  const write = (value: number) => formatNumber(locale, value, DIGITS);
  return {
    title: title(words, pairsOf(parks, similarity.values)),
    table: {
      id: "similarity-matrix",
      caption: compare("similarity.caption", { period: formatPeriod(locale, facts.period) }),
      columns: [{ key: "park", heading: compare("start.park"), align: "start" }, ...parkColumns(words, parks)],
      rows: parks.map((park, i) => ({
        key: park.code,
        cells: [
          { text: `${i + 1} ${nameIn(locale, park)}` },
          ...(similarity.values[i] ?? []).map((value) => measuredCell(figure, value, write)),
        ],
      })),
      totals: null,
    },
  };
}

const pairsOf = (parks: ComparePark[], values: Comparison["similarity"]["values"]): Alike[] =>
  parks.flatMap((a, i) =>
    parks.slice(i + 1).flatMap((b, j) => {
      const value = values[i]?.[i + 1 + j]?.value ?? null;
      return value === null ? [] : [{ a, b, value }];
    }),
  );

/** The two most and the two least alike; of equal pairs the one chosen earlier. */
function title({ locale, compare }: CompareWords, pairs: Alike[]): string {
  const [high, low] = [pairs.toSorted((x, y) => y.value - x.value)[0], pairs.toSorted((x, y) => x.value - y.value)[0]];
  if (!high || !low) return compare("similarity.none");
  const write = (value: number) => formatNumber(locale, value, DIGITS);
  const most = { a: nameIn(locale, high.a), b: nameIn(locale, high.b), high: write(high.value) };
  if (pairs.length === 1) return compare("similarity.pair", most);
  return compare("similarity.lead", {
    ...most,
    c: nameIn(locale, low.a),
    d: nameIn(locale, low.b),
    low: write(low.value),
  });
}
