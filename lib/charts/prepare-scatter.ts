import { type ChartValue, type ChartWording, chartPoint, type NumberWriter } from "./chart-input";
import type { SeriesMark } from "./chart-model";
import { roleColor } from "./palette";
import { prepareAxis } from "./prepare-axis";
import { prepareTable } from "./prepare-table";
import type { ScatterChartModel, ScatterLine, ScatterPoint } from "./scatter-model";

/** One measure of a scatter: its heading with unit, how it is written, whether its axis must show zero. */
export type ScatterMeasure = { heading: string; write: NumberWriter; fromZero?: boolean };

type Thing = {
  key: string;
  label: string;
  x: ChartValue;
  y: ChartValue;
  size?: ChartValue;
  /** Key of a group, whose colour and mark it takes. */
  group?: string;
  href?: string | null;
};

export type ScatterInput = {
  wording: ChartWording;
  x: ScatterMeasure;
  y: ScatterMeasure;
  /** The measure areas follow; left out where all marks are alike. */
  size?: ScatterMeasure & { note: string };
  things: Thing[];
  /** At most four, for as many marks there are; colours from the palette where they are an identity. */
  groups?: { key: string; label: string; color: string }[];
  /** Keys of the things named in the drawing, most important first. */
  named: string[];
  quadrants?: { x: ScatterLine; y: ScatterLine; words: [string, string, string, string] };
  summarise: (facts: { count: number; absent: number }) => string;
};

const MARKS: SeriesMark[] = ["circle", "square", "diamond", "triangle"];

/** Two measures against each other. Things that lack one are counted and listed in the table, never drawn at zero. */
export function prepareScatter(input: ScatterInput): ScatterChartModel {
  const { x, y, size, things, quadrants, named } = input;
  const { rowHeading, ...facts } = input.wording;
  const groups = (input.groups ?? []).map((group, at) => ({ ...group, mark: MARKS[at % MARKS.length] ?? "circle" }));
  const greatest = Math.max(0, ...things.map((thing) => thing.size?.value ?? 0));
  const points = things.flatMap((thing): ScatterPoint[] => {
    if (thing.x.value === null || thing.y.value === null) return [];
    const group = groups.find(({ key }) => key === thing.group);
    return [
      {
        key: thing.key,
        label: thing.label,
        named: named.includes(thing.key),
        x: thing.x.value,
        y: thing.y.value,
        readings: readings(thing, input),
        size: sizeOf(thing.size, greatest),
        preliminary: [thing.x, thing.y].some((value) => value.value !== null && value.preliminary === true),
        color: group?.color ?? roleColor("primary"),
        mark: group?.mark ?? "circle",
        href: thing.href ?? null,
      },
    ];
  });
  const measures = [
    { key: "x", measure: x, values: things.map((thing) => thing.x) },
    { key: "y", measure: y, values: things.map((thing) => thing.y) },
    ...(size ? [{ key: "size", measure: size, values: things.map((thing) => thing.size ?? NO_SIZE(size.note)) }] : []),
  ];
  return {
    ...facts,
    kind: "scatter",
    x: { heading: x.heading, ...axisOf(x, [...points.map((point) => point.x), quadrants?.x.value ?? null]) },
    y: { heading: y.heading, ...axisOf(y, [...points.map((point) => point.y), quadrants?.y.value ?? null]) },
    sized: size !== undefined,
    points: points.sort((a, b) => rank(named, a.key) - rank(named, b.key) || (b.size ?? 0) - (a.size ?? 0)),
    groups,
    sizeHeading: size?.note ?? null,
    quadrants: quadrants ?? null,
    summary: input.summarise({ count: points.length, absent: things.length - points.length }),
    table: prepareTable({
      caption: facts.subtitle,
      rowHeading,
      rows: things,
      columns: measures.map(({ key, measure, values }) => ({
        key,
        heading: measure.heading,
        values,
        write: measure.write,
      })),
      write: x.write,
    }),
  };
}

const NO_SIZE = (reason: string): ChartValue => ({ value: null, reason });

/** Part of the greatest size; null where there is none. */
function sizeOf(size: ChartValue | undefined, greatest: number): number | null {
  if (!size || size.value === null || greatest <= 0) return null;
  return Math.max(0, size.value) / greatest;
}

/** Named ones first, in the order they were named; all others behind. */
const rank = (named: string[], key: string): number => {
  const at = named.indexOf(key);
  return at < 0 ? named.length : at;
};

const axisOf = ({ write, fromZero = false }: ScatterMeasure, values: (number | null)[]) =>
  prepareAxis(values, { format: write.tick, fromZero });

/** Each measure in words: "亩均产值 320万元". */
function readings(thing: Thing, { x, y, size }: ScatterInput): string[] {
  const said: [ScatterMeasure, ChartValue | undefined][] = [
    [x, thing.x],
    [y, thing.y],
    ...(size ? [[size, thing.size] as [ScatterMeasure, ChartValue | undefined]] : []),
  ];
  return said.flatMap(([{ heading, write }, value]) => {
    if (!value) return [];
    const point = chartPoint(value, write);
    return [`${heading}: ${point.label}${point.value === null ? ` ${point.reason}` : ""}`];
  });
}
