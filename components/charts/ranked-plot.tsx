import type { ReactElement } from "react";
import type { RankedChartModel } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import type { PlotModel } from "@/lib/charts/plot-model";
import { textWidth } from "@/lib/charts/thin-ticks";
import { type BarPlace, barShape } from "./bar-shape";
import type { Kit } from "./kit";
import type { LiveParts } from "./live-parts";
import { CATEGORY } from "./plot-data";
import { FONT_SIZE, type FrameSize } from "./plot-frame";
import { plotProps } from "./plot-props";

type RankedPlotModel = Extract<PlotModel, { kind: RankedChartModel["kind"] }>;

const TOP = 4;
const LEVEL_ROOM = 16;
/** Names wider than this part of the drawing stand above their bars instead of beside them. */
const MOST_OF_WIDTH = 0.34;

/** Horizontal bars with name and value written at each, so that no axis has to be read. */
export function rankedPlot(kit: Kit, model: RankedPlotModel, size: FrameSize, live: LiveParts | null): ReactElement {
  const { rows } = model;
  const names = Math.max(0, ...rows.map(({ label }) => textWidth(label, FONT_SIZE)));
  const values = Math.max(0, ...rows.map(({ point }) => textWidth(point.label, FONT_SIZE)));
  const above = names > size.width * MOST_OF_WIDTH;
  // A bar that runs below zero has its value on its far side, between the names and the marks.
  const below = rows.some(({ point }) => (point.value ?? 0) < 0) ? Math.ceil(values) + 10 : 0;
  const left = (above ? 0 : Math.ceil(names) + 10) + below;
  const nameX = above ? 0 : left - below - 8;
  const right = Math.ceil(values) + 10;
  const level = model.annotations[0];
  const top = level ? TOP + LEVEL_ROOM : TOP;
  const [low, high] = rankedEnds(model);
  const levelX = level ? left + ((level.value - low) / (high - low)) * (size.width - left - right) : 0;
  const data = rows.map(({ key, point }) => ({ [CATEGORY]: key, value: point.value }));
  return (
    <kit.BarChart
      {...plotProps(model.id, size, data, { top, right, bottom: TOP, left: 0 }, live)}
      layout="vertical"
      barCategoryGap={0}
    >
      <kit.XAxis type="number" hide domain={[low, high]} />
      <kit.YAxis type="category" dataKey={CATEGORY} width={left} axisLine={false} tickLine={false} tick={false} />
      {level ? (
        <g fill={roleColor("ink")}>
          <path d={`M${levelX} ${top - 2}V${size.height - TOP}`} stroke={roleColor("ink")} strokeDasharray="2 3" />
          <text x={levelX} y={top - 6} textAnchor={levelX > size.width / 2 ? "end" : "start"}>
            {level.label}
          </text>
        </g>
      ) : null}
      <kit.Bar
        dataKey="value"
        isAnimationActive={false}
        shape={(place: BarPlace & { index?: number }) => rankedRow(rows[place.index ?? -1], place, above, nameX)}
      />
      {live?.inside}
    </kit.BarChart>
  );
}

/** Keeps numbers readable where the line of the level passes behind them. */
const halo = { stroke: roleColor("ground"), strokeWidth: 4, paintOrder: "stroke" };

/** From zero, or the least value below it, to the greatest value or level. */
function rankedEnds({ rows, annotations }: RankedPlotModel): [number, number] {
  const values = [...rows.map(({ point }) => point.value ?? 0), ...annotations.map(({ value }) => value)];
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return [low, high > low ? high : low + 1];
}

function rankedRow(
  row: RankedPlotModel["rows"][number] | undefined,
  place: BarPlace,
  above: boolean,
  nameX: number,
): ReactElement {
  const { x = 0, y = 0, width = 0, height = 0 } = place;
  if (!row) return <g />;
  const thickness = above ? height * 0.32 : height * 0.62;
  const top = above ? y + height * 0.56 : y + height * 0.19;
  const middle = top + thickness / 2 + 4;
  const negative = (row.point.value ?? 0) < 0;
  const end = negative ? Math.min(x, x + width) - 6 : x + width + 6;
  return (
    <g>
      {barShape({ x, y: top, width, height: thickness }, row.color, row.point.value !== null && row.point.preliminary)}
      <text
        x={nameX}
        y={above ? top - 4 : middle}
        textAnchor={above ? "start" : "end"}
        fill={roleColor("ink")}
        {...halo}
      >
        {row.label}
      </text>
      <text x={end} y={middle} textAnchor={negative ? "end" : "start"} fill={roleColor("ink")} {...halo}>
        {row.point.label}
      </text>
    </g>
  );
}

/** Height of one row, by whether its name stands above or beside the bar at this width. */
export function rankedHeight(model: RankedPlotModel, width: number): number {
  const names = Math.max(0, ...model.rows.map(({ label }) => textWidth(label, FONT_SIZE)));
  const row = names > width * MOST_OF_WIDTH ? 36 : 25;
  return TOP * 2 + (model.annotations.length > 0 ? LEVEL_ROOM : 0) + Math.max(1, model.rows.length) * row;
}
