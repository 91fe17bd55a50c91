import type { ReactElement } from "react";
import type { ChartAxis, ChartCategory, ChartPoint } from "@/lib/charts/chart-model";
import { cutText } from "@/lib/charts/cut-text";
import type { MultiplesChartModel, MultiplesPanel } from "@/lib/charts/multiples-model";
import { roleColor } from "@/lib/charts/palette";
import { textWidth } from "@/lib/charts/thin-ticks";
import { wrapText } from "@/lib/charts/wrap-text";
import { barShape } from "./bar-shape";
import { DrawnPlace } from "./drawn-place";
import { markPath } from "./mark-path";
import { FONT_SIZE, type FrameSize } from "./plot-frame";

type Drawn = Pick<MultiplesChartModel, "form" | "categories" | "panels">;
/** The area of one panel's marks. */
type Field = { left: number; right: number; top: number; bottom: number };

const LEAST_WIDTH = 158;
const GAP = 20;
/** Of one row of panels whose names take one line each. */
const HEIGHT = 132;
const HEAD = 36;
const FOOT = 20;
const LINE = 15;
const MOST_LINES = 2;
/** Bold letters are wider than the plain ones `textWidth` knows. */
const NAME_WIDTH = FONT_SIZE * 1.06;

type Grid = { columns: number; width: number; lines: number; rowHeight: number; height: number };

/** @returns panels side by side, the room of each, and the height all need; names too long for one line of it take two */
export function multiplesGrid(panels: Pick<MultiplesPanel, "label" | "unit">[], room: number): Grid {
  const most = Math.max(1, Math.min(panels.length, Math.floor((room + GAP) / (LEAST_WIDTH + GAP))));
  // As many rows as the least width asks for, filled as evenly as they can be.
  const rows = Math.ceil(Math.max(1, panels.length) / most);
  const columns = Math.ceil(Math.max(1, panels.length) / rows);
  const width = (room - GAP * (columns - 1)) / columns;
  const lines = Math.max(1, ...panels.map((panel) => nameLines(panel, width).length));
  const rowHeight = HEIGHT + (lines - 1) * LINE;
  return { columns, width, lines, rowHeight, height: rows * rowHeight };
}

/** Name and unit in the lines there are, the unit never torn apart; what is longer is cut. */
function nameLines({ label, unit }: Pick<MultiplesPanel, "label" | "unit">, width: number): string[] {
  const [open, close] = /\p{Script=Han}/u.test(unit) ? ["（", "）"] : [" (", ")"];
  const words = wrapText(label, width, NAME_WIDTH);
  const ending = unit === "" ? "" : `${open}${unit}${close}`;
  const last = `${words.at(-1) ?? ""}${ending}`;
  const fits = textWidth(last, NAME_WIDTH) <= width;
  const lines = fits ? [...words.slice(0, -1), last] : [...words, ending.trim()];
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), cutText(lines.slice(MOST_LINES - 1).join(" "), width, NAME_WIDTH)];
}

/** Small drawings in reading order, each with its name, its last value and its own ticks. */
export function multiplesDrawing(model: Drawn, size: FrameSize): ReactElement {
  const { columns, width, lines, rowHeight } = multiplesGrid(model.panels, size.width);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around the drawing carries its summary
    <svg viewBox={`0 0 ${size.width} ${size.height}`} fontSize={11} fill={roleColor("quiet")}>
      {model.panels.map((panel, at) => {
        const left = Math.round((at % columns) * (width + GAP));
        const top = Math.floor(at / columns) * rowHeight;
        const below = top + (lines - 1) * LINE;
        return (
          <g key={panel.key}>
            {head(panel, left, below, width)}
            {body(model, panel, left, below, width)}
          </g>
        );
      })}
    </svg>
  );
}

/** The last line of the name stands at the same height in every panel, right above its value. */
function head(panel: MultiplesPanel, left: number, top: number, width: number) {
  const { last, href } = panel;
  const lines = nameLines(panel, width);
  const named = (
    <g fontSize={FONT_SIZE} fontWeight={600} fill={roleColor("ink")}>
      {lines.map((line, at) => (
        <text key={line} x={left} y={top + 12 - (lines.length - 1 - at) * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
  return (
    <>
      {href ? <a href={href}>{named}</a> : named}
      <text x={left} y={top + 27}>
        {last === null ? "—" : cutText(last, width, 11)}
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
