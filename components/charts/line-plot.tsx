import type { ReactElement } from "react";
import type { ChartSeries, LineChartModel } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import type { PlotModel } from "@/lib/charts/plot-model";
import { endLabelRoom, endLabels } from "./end-labels";
import type { Kit } from "./kit";
import type { LiveParts } from "./live-parts";
import { dashArray, markPath } from "./mark-path";
import { plotAnnotations } from "./plot-annotations";
import { plotAxes } from "./plot-axes";
import { plotData } from "./plot-data";
import { type FrameSize, frameMargin, plotFrame, valueY } from "./plot-frame";
import { plotProps } from "./plot-props";

/** With more points than this, marks at each would hide the line. */
const MOST_MARKS = 12;
const MARK_SIZE = 3.5;

/** Lines over periods: gaps where values are absent, hollow marks where they are preliminary. */
export function linePlot(
  kit: Kit,
  model: Extract<PlotModel, { kind: LineChartModel["kind"] }>,
  size: FrameSize,
  live: LiveParts | null,
): ReactElement {
  const { categories, axis, series } = model;
  const names = series.map(({ label }) => label);
  const ticks = axis.ticks.map(({ label }) => label);
  const labelRoom = series.length > 1 ? endLabelRoom(names, size.width) : 0;
  const frame = plotFrame(size, ticks, categories.at(-1)?.tick ?? "", labelRoom);
  const step = (frame.right - frame.left) / Math.max(1, categories.length - 1);
  return (
    <kit.LineChart {...plotProps(model.id, size, plotData(categories, series), frameMargin(frame), live)}>
      {plotAxes(kit, frame, categories, axis)}
      {plotAnnotations(frame, categories, axis, model.annotations, (index) => frame.left + index * step)}
      {series.map((each) => (
        <kit.Line
          key={each.key}
          dataKey={each.key}
          stroke={each.color}
          strokeWidth={2.25}
          strokeDasharray={dashArray[each.dash]}
          strokeLinejoin="round"
          isAnimationActive={false}
          activeDot={live ? { r: 5, strokeWidth: 2, stroke: roleColor("ground"), fill: each.color } : false}
          dot={(place: { cx?: number; cy?: number; index: number }) => seriesMark(each, place)}
        />
      ))}
      {labelRoom > 0
        ? endLabels(
            frame,
            lastPlaces(series, (value) => valueY(frame, axis.ticks, value)),
          )
        : null}
      {live?.inside}
    </kit.LineChart>
  );
}

function seriesMark(series: ChartSeries, { cx, cy, index }: { cx?: number; cy?: number; index: number }): ReactElement {
  const point = series.points[index];
  const key = `${series.key}-${index}`;
  const drawn = cx !== undefined && cy !== undefined && point && point.value !== null && isMarked(series, index);
  if (!drawn) return <g key={key} />;
  const hollow = point.preliminary === true;
  return (
    <path
      key={key}
      d={markPath(series.mark, cx, cy, MARK_SIZE)}
      fill={hollow ? roleColor("ground") : series.color}
      stroke={hollow ? series.color : undefined}
      strokeWidth={hollow ? 1.75 : undefined}
    />
  );
}

/** Points a line alone would not show: the last, the preliminary, those between two gaps; all when there are few. */
function isMarked({ points }: ChartSeries, index: number): boolean {
  const absentAt = (at: number) => (points[at]?.value ?? null) === null;
  const point = points[index];
  return (
    points.length <= MOST_MARKS ||
    index === points.length - 1 ||
    (point?.value !== null && point?.preliminary === true) ||
    (absentAt(index - 1) && absentAt(index + 1))
  );
}

function lastPlaces(series: ChartSeries[], y: (value: number) => number) {
  return series.flatMap(({ key, label, color, mark, points }) => {
    const last = points.findLast(({ value }) => value !== null)?.value ?? null;
    return last === null ? [] : [{ key, text: label, color, mark, y: y(last) }];
  });
}
