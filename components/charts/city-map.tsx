import "server-only";
import type { MapChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { ChartFrame } from "./chart-frame";
import { drawMap } from "./draw-map";
import { Drawing } from "./drawing";
import { MapLegend } from "./map-legend";

type CityMapProps = { model: MapChartModel; texts: ChartTexts; heading?: 2 | 3 | 4 };

/** Cities and parks of the province; every one a link that works without a script. */
export function CityMap({ model, texts, heading = 3 }: CityMapProps) {
  return (
    <ChartFrame facts={model} texts={texts} heading={heading}>
      <MapLegend model={model} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div className="chart-map" role="group" aria-label={model.summary}>
        <Drawing svg={drawMap(model)} />
      </div>
    </ChartFrame>
  );
}
