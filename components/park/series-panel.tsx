import { Chart } from "@/components/charts/server-chart";
import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { fromFirst, parkMonths, parkPoints, parkYears } from "@/lib/charts/park/park-points";
import { prepareParkSeries } from "@/lib/charts/park/prepare-park-series";
import { periodsTable } from "@/lib/tables/park/periods-table";
import type { ParkPart } from "./park-part";

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
          <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-2 2xl:grid-cols-4">
            {view.indicators.map((indicator) => (
              <Chart
                key={indicator.code}
                model={prepareParkSeries(words, view, indicator, fromFirst(parkPoints(view, indicator.code, years)))}
                texts={words}
                width="third"
              />
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
