import { Chart } from "@/components/charts/server-chart";
import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { parkMonths, parkYears } from "@/lib/charts/park/park-points";
import { prepareParkSeries, type SeriesKind } from "@/lib/charts/park/prepare-park-series";
import { periodsTable } from "@/lib/tables/park/periods-table";
import type { ParkPart } from "./park-part";

const KINDS: readonly SeriesKind[] = ["flows", "stocks"];

/** Every indicator of the dictionary over the years, drawn and as a table; the year's cumulative months beside it. */
export function SeriesPanel({ view, words }: ParkPart) {
  const { park } = words;
  const [years, months] = [parkYears(view), parkMonths(view)];
  const monthly = park("table.months", { year: String(view.period.year) });
  return (
    <Panel id="series" heading={park("panels.series")}>
      <p className="mb-4 max-w-[50em] text-[0.8125rem] text-quiet">{park("series.rule")}</p>
      {years.length === 0 ? (
        <p className="text-sm">{park("series.empty")}</p>
      ) : (
        <>
          <div className="grid gap-y-8">
            {KINDS.flatMap((kind) => prepareParkSeries(words, view, kind, years) ?? []).map((model) => (
              <Chart key={model.id} model={model} texts={words} width="full" />
            ))}
          </div>
          <h3 className="mt-8 mb-1 text-sm font-semibold">{park("table.years")}</h3>
          <DataTable model={periodsTable(words, view, "years", park("table.years"), years)} />
        </>
      )}
      {months.length === 0 ? null : (
        <>
          <h3 className="mt-6 text-sm font-semibold">{monthly}</h3>
          <p className="mb-1 text-[0.8125rem] text-quiet">{park("table.monthsRule")}</p>
          <DataTable model={periodsTable(words, view, "months", monthly, months)} />
        </>
      )}
    </Panel>
  );
}
