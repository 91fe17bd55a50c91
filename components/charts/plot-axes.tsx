import type { ChartAxis, ChartCategory } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import { thinTicks } from "@/lib/charts/thin-ticks";
import type { Kit } from "./kit";
import { CATEGORY } from "./plot-data";
import { type PlotFrame, X_AXIS_HEIGHT } from "./plot-frame";

type TickPlace = { x: number | string; y: number | string; payload: { value: string | number } };

/** Time along the bottom, values up the left side with a thin rule at each tick: the frame of most charts. */
export function plotAxes(kit: Kit, frame: PlotFrame, categories: ChartCategory[], axis: ChartAxis) {
  const shown = thinTicks(categories, frame.right - frame.left, frame.fontSize);
  const tickOf = new Map(categories.map(({ key, tick }) => [key, tick]));
  const labelOf = new Map(axis.ticks.map(({ value, label }) => [value, label]));
  return [
    <kit.CartesianGrid key="grid" vertical={false} stroke={roleColor("rule")} />,
    <kit.XAxis
      key="x"
      dataKey={CATEGORY}
      ticks={shown}
      interval={0}
      height={X_AXIS_HEIGHT}
      axisLine={{ stroke: roleColor("quiet") }}
      tickLine={false}
      tick={({ x, payload }: TickPlace) => (
        <text x={x} y={frame.bottom + 17} textAnchor="middle">
          {tickOf.get(String(payload.value))}
        </text>
      )}
    />,
    <kit.YAxis
      key="y"
      width={frame.left}
      domain={axisEnds(axis)}
      ticks={axis.ticks.map(({ value }) => value)}
      interval={0}
      axisLine={false}
      tickLine={false}
      tick={({ y, payload }: TickPlace) => (
        <text x={frame.left - 8} y={Number(y) + 4} textAnchor="end">
          {labelOf.get(Number(payload.value))}
        </text>
      )}
    />,
  ];
}

/** First and last tick: the axis ends there and nowhere else. */
export function axisEnds({ ticks }: ChartAxis): [number, number] {
  return [ticks[0]?.value ?? 0, ticks[ticks.length - 1]?.value ?? 1];
}
