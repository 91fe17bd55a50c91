import type { ReactElement } from "react";
import type { ChartAxis } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import { placePointLabels } from "@/lib/charts/place-point-labels";
import type { ScatterChartModel, ScatterPoint } from "@/lib/charts/scatter-model";
import { textWidth } from "@/lib/charts/thin-ticks";
import { DrawnPlace } from "./drawn-place";
import { markPath } from "./mark-path";
import { FONT_SIZE, type FrameSize } from "./plot-frame";
import { scatterQuadrants } from "./scatter-quadrants";
import { textHalo } from "./text-halo";

const TOP = 26;
const BOTTOM = 42;
const RIGHT = 16;
const PLAIN_SIZE = 4.5;
const LEAST_SIZE = 3;
const GREATEST_SIZE = 15;

/** The field of the marks in the drawing, and where values stand in it. */
export type ScatterField = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (value: number) => number;
  y: (value: number) => number;
};

type Scattered = Pick<ScatterChartModel, "x" | "y" | "points" | "sized" | "quadrants">;

/** Points in a field of two axes; large ones lie below small ones, names beside those that are to be named. */
export function scatterDrawing(model: Scattered, size: FrameSize): ReactElement {
  const field = scatterField(model, size);
  const placed = model.points.map((point) => ({
    point,
    x: field.x(point.x),
    y: field.y(point.y),
    reach: reachOf(point, model.sized),
  }));
  const names = placePointLabels(
    placed.filter(({ point }) => point.named).map(({ point, ...at }) => ({ key: point.key, text: point.label, ...at })),
    FONT_SIZE,
    { left: field.left, right: size.width, top: field.top - 8, bottom: field.bottom },
  );
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around the drawing carries its summary
    <svg viewBox={`0 0 ${size.width} ${size.height}`} fontSize={FONT_SIZE} fill={roleColor("quiet")}>
      {axes(model, field, size)}
      {scatterQuadrants(model.quadrants, field)}
      {placed
        .toSorted((a, b) => b.reach - a.reach)
        .map(({ point, x, y, reach }) => (
          <DrawnPlace key={point.key} href={point.href} title={[point.label, ...point.readings].join("\n")}>
            {mark(point, x, y, reach, model.sized)}
          </DrawnPlace>
        ))}
      <g className="chart-names" fill={roleColor("ink")} {...textHalo}>
        {names.map(({ key, text, x, y, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor === "start" ? undefined : anchor}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

function scatterField({ x, y }: Scattered, { width, height }: FrameSize): ScatterField {
  const widest = Math.max(0, ...y.ticks.map(({ label }) => textWidth(label, FONT_SIZE)));
  const [left, right, top, bottom] = [Math.ceil(widest) + 10, width - RIGHT, TOP, height - BOTTOM];
  return {
    left,
    right,
    top,
    bottom,
    x: (value) => left + part(x, value) * (right - left),
    y: (value) => bottom - part(y, value) * (bottom - top),
  };
}

/** Where a value stands between the ends of an axis, 0..1. */
function part({ ticks }: ChartAxis, value: number): number {
  const [low, high] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  return (value - low) / (high - low);
}

function axes({ x, y }: Scattered, field: ScatterField, size: FrameSize) {
  const widest = Math.max(0, ...x.ticks.map(({ label }) => textWidth(label, FONT_SIZE)));
  const every = Math.ceil(((widest + 8) * x.ticks.length) / (field.right - field.left));
  const lines = y.ticks.map(({ value }) => `M${field.left} ${Math.round(field.y(value))}H${field.right}`).join("");
  return (
    <>
      <path d={lines} stroke={roleColor("rule")} />
      <path d={`M${field.left} ${field.top}V${field.bottom}H${field.right}`} fill="none" stroke={roleColor("quiet")} />
      {y.ticks.map(({ value, label }) => (
        <text key={label} x={field.left - 8} y={field.y(value) + 4} textAnchor="end">
          {label}
        </text>
      ))}
      {x.ticks.map(({ value, label }, at) =>
        at % every === 0 ? (
          <text key={label} x={field.x(value)} y={field.bottom + 16} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      <text x={0} y={12}>
        {`↑ ${y.heading}`}
      </text>
      <text x={field.right} y={size.height - 6} textAnchor="end">
        {`${x.heading} →`}
      </text>
    </>
  );
}

/** Radius of a mark: its area follows the size, down to one still seen. */
function reachOf({ size }: ScatterPoint, sized: boolean): number {
  if (!sized) return PLAIN_SIZE;
  return size === null ? LEAST_SIZE : Math.max(LEAST_SIZE, GREATEST_SIZE * Math.sqrt(size));
}

/** Hollow where the size is not known, or a measure preliminary. */
function mark(
  { mark: shape, color, size, preliminary }: ScatterPoint,
  x: number,
  y: number,
  reach: number,
  sized: boolean,
) {
  const d = markPath(shape, x, y, Math.round(reach * 10) / 10);
  if (preliminary || (sized && size === null))
    return <path d={d} fill={roleColor("ground")} stroke={color} strokeWidth={1.75} />;
  return <path d={d} fill={color} fillOpacity={0.8} stroke={roleColor("ground")} />;
}
