import { Chart } from "@/components/charts/server-chart";
import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareStructureBars } from "@/lib/charts/compare/prepare-structure-bars";
import { formatPeriod } from "@/lib/i18n/format-period";
import { prepareSimilarityTable } from "@/lib/tables/compare/prepare-similarity-table";
import type { ComparePart } from "./compare-part";

/** What the parks make, and how alike that makes every two of them. */
export function IndustriesPanel({ view, words }: ComparePart) {
  const { locale, compare } = words;
  const { title, table } = prepareSimilarityTable(words, view, view.comparison);
  return (
    <Panel id="industries" heading={compare("sections.industries")}>
      <Chart model={prepareStructureBars(words, view, view.comparison)} texts={words} width="full" />
      <div className="compare-tables">
        <h3 id="similarity">{compare("similarity.heading")}</h3>
        <p className="text-[1.0625rem] font-semibold">{title}</p>
        <p className="mb-2 text-[0.8125rem] text-quiet">
          {compare("similarity.note", { period: formatPeriod(locale, view.period) })}
        </p>
        <DataTable model={table} />
      </div>
    </Panel>
  );
}
