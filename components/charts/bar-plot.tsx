import type { ReactElement } from "react";
import type { BarChartModel, ChartCategory, ChartSeries } from "@/lib/charts/chart-model";
import type { PlotModel } from "@/lib/charts/plot-model";
import { type BarPlace, barShape } from "./bar-shape";
import type { Kit } from "./kit";
import type { LiveParts } from "./live-parts";
import { plotAnnotations } from "./plot-annotations";
import { plotAxes } from "./plot-axes";
import { CATEGORY, type PlotRow, plotData } from "./plot-data";
import { type FrameSize, frameMargin, plotFrame } from "./plot-frame";
import { plotProps } from "./plot-props";

/** Columns over periods, side by side when there are several series; preliminary ones are hatched by their outline. */
export function barPlot(
  kit: Kit,
  model: Extract<PlotModel, { kind: BarChartModel["kind"] }>,
  size: FrameSize,
  live: LiveParts | null,
): ReactElement {
  const { categories, axis, series } = model;
  const frame = plotFrame(
    size,
    axis.ticks.map(({ label }) => label),
    "",
    0,
  );
  const step = (frame.right - frame.left) / Math.max(1, categories.length);
  return (
    <kit.BarChart
      {...plotProps(model.id, size, plotData(categories, series), frameMargin(frame), live)}
      barCategoryGap="22%"
      barGap={1}
    >
      {plotAxes(kit, frame, categories, axis)}
      {series.map((each) => (
        <kit.Bar
          key={each.key}
          dataKey={each.key}
          fill={each.color}
          isAnimationActive={false}
          shape={(place: BarPlace & { payload?: PlotRow }) => column(each, categories, place)}
        />
      ))}
      {plotAnnotations(frame, categories, axis, model.annotations, (index) => frame.left + (index + 0.5) * step)}
      {live?.inside}
    </kit.BarChart>
  );
}

/** The point is found by its category: an index given by the library would not count the gaps. */
function column(
  series: ChartSeries,
  categories: ChartCategory[],
  place: BarPlace & { payload?: PlotRow },
): ReactElement {
  const point = series.points[categories.findIndex(({ key }) => key === place.payload?.[CATEGORY])];
  return barShape(place, series.color, point?.value !== null && point?.preliminary === true);
}
