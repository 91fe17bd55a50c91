import type { ReactElement } from "react";
import type { ChartAxis, ChartCategory, ChartPoint } from "@/lib/charts/chart-model";
import { cutText } from "@/lib/charts/cut-text";
import type { MultiplesChartModel, MultiplesPanel } from "@/lib/charts/multiples-model";
import { roleColor } from "@/lib/charts/palette";
import { textWidth } from "@/lib/charts/thin-ticks";
import { barShape } from "./bar-shape";
import { DrawnPlace } from "./drawn-place";
import { markPath } from "./mark-path";
import { FONT_SIZE, type FrameSize } from "./plot-frame";

type Drawn = Pick<MultiplesChartModel, "form" | "categories" | "panels">;
/** The area of one panel's marks. */
type Field = { left: number; right: number; top: number; bottom: number };

const LEAST_WIDTH = 158;
const GAP = 20;
const HEIGHT = 132;
const HEAD = 36;
const FOOT = 20;

/** @returns panels side by side at a width, and the height all need */
export function multiplesGrid(count: number, width: number): { columns: number; height: number } {
  const columns = Math.max(1, Math.min(count, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))));
  return { columns, height: Math.ceil(Math.max(1, count) / columns) * HEIGHT };
}

/** Small drawings in reading order, each with its name, its last value and its own ticks. */
export function multiplesDrawing(model: Drawn, size: FrameSize): ReactElement {
  const { columns } = multiplesGrid(model.panels.length, size.width);
  const width = (size.width - GAP * (columns - 1)) / columns;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around the drawing carries its summary
    <svg viewBox={`0 0 ${size.width} ${size.height}`} fontSize={11} fill={roleColor("quiet")}>
      {model.panels.map((panel, at) => {
        const left = Math.round((at % columns) * (width + GAP));
        const top = Math.floor(at / columns) * HEIGHT;
        return (
          <g key={panel.key}>
            {head(panel, left, top, width)}
            {body(model, panel, left, top, width)}
          </g>
        );
      })}
    </svg>
  );
}

function head({ label, unit, last, href }: MultiplesPanel, left: number, top: number, width: number) {
  // The line below says the unit too: where both do not fit, the name goes first.
  const whole = unit ? `${label} (${unit})` : label;
  const title = textWidth(whole, FONT_SIZE) <= width ? whole : cutText(label, width, FONT_SIZE);
  const named = (
    <text x={left} y={top + 12} fontSize={FONT_SIZE} fontWeight={600} fill={roleColor("ink")}>
      {title}
    </text>
  );
  return (
    <>
      {href ? <a href={href}>{named}</a> : named}
      <text x={left} y={top + 27}>
        {last === null ? `— ${unit}` : cutText(last, width, 11)}
      </text>
    </>
  );
}

function body({ form, categories }: Drawn, panel: MultiplesPanel, left: number, top: number, width: number) {
  const { axis, points, label } = panel;
  const widest = Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.label, 11)));
  const field = {
    left: left + Math.ceil(widest) + 6,
    right: left + width - 4,
    top: top + HEAD + 6,
    bottom: top + HEIGHT - FOOT - 8,
  };
  const step = (field.right - field.left) / Math.max(1, categories.length);
  const places = points.flatMap((point, at) => {
    const category = categories[at];
    return category ? [{ point, category, x: field.left + (at + 0.5) * step }] : [];
  });
  return (
    <>
      {scale(axis, field)}
      {ends(categories, field)}
      {form === "line" ? (
        <path d={linePath(places, axis, field)} fill="none" stroke={panel.color} strokeWidth={2} />
      ) : null}
      {places.map(({ point, category, x }) =>
        point.value === null ? null : (
          <DrawnPlace key={category.key} title={`${label}, ${category.label}\n${point.label}`}>
            {form === "line"
              ? dot(point, x, axis, field, panel.color)
              : column(point, x, step, axis, field, panel.color)}
          </DrawnPlace>
        ),
      )}
    </>
  );
}

/** First and last tick with a rule each: enough to read a height by. */
function scale(axis: ChartAxis, field: Field) {
  return axis.ticks.map(({ value, label }) => (
    <g key={label}>
      <path d={`M${field.left} ${height(axis, field, value)}H${field.right}`} stroke={roleColor("rule")} />
      <text x={field.left - 5} y={height(axis, field, value) + 4} textAnchor="end">
        {label}
      </text>
    </g>
  ));
}

function ends(categories: ChartCategory[], field: Field) {
  const [first, last] = [categories[0], categories.at(-1)];
  return (
    <>
      <text x={field.left} y={field.bottom + 16}>
        {first?.tick}
      </text>
      {categories.length > 1 ? (
        <text x={field.right} y={field.bottom + 16} textAnchor="end">
          {last?.tick}
        </text>
      ) : null}
    </>
  );
}

function linePath(places: { point: ChartPoint; x: number }[], axis: ChartAxis, field: Field): string {
  let open = false;
  return places
    .map(({ point, x }) => {
      if (point.value === null) {
        open = false;
        return "";
      }
      const step = `${open ? "L" : "M"}${Math.round(x * 10) / 10} ${height(axis, field, point.value)}`;
      open = true;
      return step;
    })
    .join("");
}

/** Marks small enough not to hide the line, hollow where preliminary. */
function dot(point: ChartPoint, x: number, axis: ChartAxis, field: Field, color: string) {
  if (point.value === null) return null;
  const hollow = point.preliminary === true;
  return (
    <path
      d={markPath("circle", x, height(axis, field, point.value), 2.5)}
      fill={hollow ? roleColor("ground") : color}
      stroke={hollow ? color : undefined}
    />
  );
}

function column(point: ChartPoint, x: number, step: number, axis: ChartAxis, field: Field, color: string) {
  if (point.value === null) return null;
  const [zero, y] = [height(axis, field, Math.max(0, axis.ticks[0]?.value ?? 0)), height(axis, field, point.value)];
  const place = { x: x - step * 0.36, width: step * 0.72, y: Math.min(zero, y), height: Math.abs(zero - y) };
  return barShape(place, color, point.preliminary === true);
}

function height({ ticks }: ChartAxis, field: Field, value: number): number {
  const [low, high] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  return Math.round((field.bottom - ((value - low) / (high - low)) * (field.bottom - field.top)) * 10) / 10;
}
