import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { Refusal } from "@/lib/domain/refusal";
import { COMPARISON_COLUMNS } from "@/lib/exports/columns/comparison-columns";
import { comparisonSheets, UNIT_WORDS } from "@/lib/exports/comparison-sheets";
import { type Table, tableOf } from "@/lib/exports/table";
import type { ComparisonRow } from "@/lib/schemas/api/comparison-row";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { ComparisonQuery } from "@/lib/schemas/compare/compare-query";
import { type Comparison, MOST_PARKS } from "@/lib/schemas/compare/comparison";
import { loadComparison } from "../compare/comparison";
import { loadMeta } from "../meta";

/**
 * The comparison as a table, one row a figure; as a workbook with everything the page shows.
 *
 * @throws Refusal `rule` for more parks than can stand side by side, and as `loadComparison` does
 */
export async function loadComparisonTable(dataset: Dataset, query: ComparisonQuery): Promise<Table> {
  const count = query.park?.length ?? 0;
  if (count > MOST_PARKS)
    throw new Refusal("rule", [{ parameter: "park", code: "too-many-parks", values: { count, most: MOST_PARKS } }]);
  const { frame, comparison } = await loadComparison(dataset, query);
  const rows = rowsOf(comparison);
  const counts = { total: rows.length, page: null, pageSize: null, nextCursor: null };
  const meta = await loadMeta(frame, ["reference", "parks", "indicators", "industry-outputs", "projects"], counts);
  const table = tableOf(COMPARISON_COLUMNS, inBatches(rows), meta);
  return {
    ...table,
    workbook: (language) => comparisonSheets(comparison, meta.sample, language),
    dictionary: [
      ...table.dictionary,
      ...comparison.measures.map(({ id, nameZh, nameEn, unit, definitionZh, definitionEn }) => [
        ...[id, nameZh, nameEn, UNIT_WORDS[unit], definitionZh, definitionEn],
      ]),
    ],
  };
}

async function* inBatches(rows: readonly ComparisonRow[]): AsyncGenerator<readonly ComparisonRow[]> {
  yield rows;
}

const rowsOf = ({ parks, measures }: Comparison): ComparisonRow[] =>
  parks.flatMap(({ code }, i) =>
    measures.flatMap(({ id, period, unit, denominator, figures }) => {
      const figure = figures[i];
      if (!figure) return [];
      const { preliminary, ...value } = figure;
      return [{ park: code, measure: id, period, unit, denominator, ...measuredField("value", value), preliminary }];
    }),
  );
