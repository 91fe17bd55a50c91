import { Chart } from "@/components/charts/server-chart";
import { Figure } from "@/components/figures/figure";
import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareParkFigure } from "@/lib/charts/park/prepare-park-figure";
import { prepareParkMix } from "@/lib/charts/park/prepare-park-mix";
import { prepareQuotients } from "@/lib/charts/park/prepare-quotients";
import { formatPeriod } from "@/lib/i18n/format-period";
import { industriesTable } from "@/lib/tables/park/industries-table";
import type { ParkPart } from "./park-part";

/** What the park makes, how that changed, and how concentrated and specialised it is. */
export function StructurePanel({ view, words }: ParkPart) {
  const { locale, park } = words;
  const { industries } = view.file;
  const table = industriesTable(words, view);
  return (
    <Panel id="structure" heading={park("panels.structure")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        {industries.years.length > 0 ? <Chart model={prepareParkMix(words, view)} texts={words} /> : null}
        {industries.outputs.length > 0 ? <Chart model={prepareQuotients(words, view)} texts={words} /> : null}
      </div>
      <dl className="mt-6 grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4 print:grid-cols-4">
        {(["largestIndustryShare", "herfindahl", "herfindahlNormalised", "krugman"] as const).map((id) => (
          <Figure key={id} model={prepareParkFigure(words, view, id)} size="small" />
        ))}
      </dl>
      <h3 className="mt-6 mb-1 text-sm font-semibold">{table.caption}</h3>
      {table.rows.length > 0 ? (
        <DataTable model={table} />
      ) : (
        <p className="text-sm">{park("industries.none", { period: formatPeriod(locale, view.period) })}</p>
      )}
    </Panel>
  );
}
