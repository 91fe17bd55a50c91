import type { ReactElement } from "react";
import type { ChartSeries, StackedChartModel } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import type { PlotModel } from "@/lib/charts/plot-model";
import { type BarPlace, barShape } from "./bar-shape";
import { type EndLabel, endLabelRoom, endLabels } from "./end-labels";
import type { Kit } from "./kit";
import type { LiveParts } from "./live-parts";
import { plotAxes } from "./plot-axes";
import { plotData } from "./plot-data";
import { type FrameSize, frameMargin, plotFrame, valueY } from "./plot-frame";
import { plotProps } from "./plot-props";

/** Parts of a whole as layers or as stacked columns, parted by a thin line of the ground so that hue is not all. */
export function stackedPlot(
  kit: Kit,
  model: Extract<PlotModel, { kind: StackedChartModel["kind"] }>,
  size: FrameSize,
  live: LiveParts | null,
): ReactElement {
  const { categories, axis, series } = model;
  const names = series.map(({ label }) => label);
  const ticks = axis.ticks.map(({ label }) => label);
  const labelRoom = endLabelRoom(names, size.width);
  const frame = plotFrame(size, ticks, categories.at(-1)?.tick ?? "", labelRoom);
  const common = plotProps(model.id, size, plotData(categories, series), frameMargin(frame), live);
  const axes = plotAxes(kit, frame, categories, axis);
  const labels =
    labelRoom > 0
      ? endLabels(
          frame,
          bandMiddles(series, (value) => valueY(frame, axis.ticks, value)),
        )
      : null;
  if (model.form === "area") {
    return (
      <kit.AreaChart {...common}>
        {axes}
        {series.map(({ key, color }) => (
          <kit.Area
            key={key}
            dataKey={key}
            stackId="whole"
            type="linear"
            fill={color}
            fillOpacity={1}
            stroke={roleColor("ground")}
            strokeWidth={1.5}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        {labels}
        {live?.inside}
      </kit.AreaChart>
    );
  }
  return (
    <kit.BarChart {...common} barCategoryGap="18%">
      {axes}
      {series.map(({ key, color }) => (
        <kit.Bar
          key={key}
          dataKey={key}
          stackId="whole"
          fill={color}
          isAnimationActive={false}
          shape={(place: BarPlace) => barShape({ ...place, height: Math.max(0, (place.height ?? 0) - 1) }, color)}
        />
      ))}
      {labels}
      {live?.inside}
    </kit.BarChart>
  );
}

/** Where the middle of each layer stands at the last category that has values. */
function bandMiddles(series: ChartSeries[], y: (value: number) => number): EndLabel[] {
  const count = series[0]?.points.length ?? 0;
  const last = Array.from({ length: count }, (_, at) => count - 1 - at).find(
    (at) => series[0]?.points[at]?.value !== null,
  );
  if (last === undefined) return [];
  let below = 0;
  return series.map(({ key, label, color, mark, points }) => {
    const value = points[last]?.value ?? 0;
    const middle = below + value / 2;
    below += value;
    return { key, text: label, color, mark, y: y(middle) };
  });
}
