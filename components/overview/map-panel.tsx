import { CityMap } from "@/components/charts/city-map";
import { Panel } from "@/components/ui/panel";
import { prepareParkMap } from "@/lib/charts/overview/prepare-park-map";
import { chartTexts } from "./chart-texts";
import type { OverviewPart } from "./overview-part";

/** Where the parks are and what they make. */
export function MapPanel({ view, words }: OverviewPart) {
  return (
    <Panel id="map" heading={words.overview("panels.map")}>
      <CityMap model={prepareParkMap(words, view, view.map)} words={chartTexts(words)} />
    </Panel>
  );
}
