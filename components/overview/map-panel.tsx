import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareParkMap } from "@/lib/charts/overview/prepare-park-map";
import { prepareTopParks } from "@/lib/charts/overview/prepare-top-parks";
import type { OverviewPart } from "./overview-part";

/** Where the parks are, and which of them carry the output. */
export function MapPanel({ view, words }: OverviewPart) {
  const output = view.headlines.find(({ id }) => id === "output");
  return (
    <Panel id="map" heading={words.overview("panels.map")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        <Chart model={prepareParkMap(words, view, view.map)} texts={words} />
        <Chart model={prepareTopParks(words, view, view.topParks, output)} texts={words} />
      </div>
    </Panel>
  );
}
