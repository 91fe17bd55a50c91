import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareYearlyTrend } from "@/lib/charts/overview/prepare-yearly-trend";
import type { OverviewPart } from "./overview-part";

/** What the parks make and what is invested in them, year by year. */
export function TrendPanel({ view, words }: OverviewPart) {
  return (
    <Panel id="trends" heading={words.overview("panels.trends")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        {(["output", "investment"] as const).map((flow) => (
          <Chart key={flow} model={prepareYearlyTrend(flow, words, view, view.outputSeries)} texts={words} />
        ))}
      </div>
    </Panel>
  );
}
