import "server-only";
import type { MapChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { Chart } from "./server-chart";

type CityMapProps = { model: MapChartModel; texts: ChartTexts; heading?: 2 | 3 | 4 };

/** Cities and parks of the province, as outlines or as tiles; whatever has a page of its own is a link without a script. */
export function CityMap(props: CityMapProps) {
  return <Chart {...props} />;
}
