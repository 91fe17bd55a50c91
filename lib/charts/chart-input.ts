import type { ChartFacts, ChartPoint } from "./chart-model";

/** What the words around a chart need besides its numbers; `summary` and `table` follow from the numbers. */
export type ChartWording = Omit<ChartFacts, "summary" | "table"> & {
  /** Heading of the table's first column: "年份", "City". */
  rowHeading: string;
};

/** A number to be drawn, or the reason there is none, already in the reader's language. */
export type ChartValue = { value: number; preliminary?: boolean } | { value: null; reason: string };

/** How numbers are written in this chart; all three in the chart's one unit. */
export type NumberWriter = {
  /** On an axis: short, without unit. */
  tick: (value: number) => string;
  /** In a table cell: exact, without unit, since the heading names it. */
  cell: (value: number) => string;
  /** Standing alone, in a tooltip or beside a bar: with unit. */
  full: (value: number) => string;
  /** Stands where a value is absent, e.g. "—". */
  absent: string;
  /** Follows a preliminary value in tables and tooltips, e.g. "ᴾ" or "(初步)". */
  preliminaryMark: string;
  /** A value in the unit its heading names, not rounded: what files take. */
  exact?: (value: number) => number;
  /** Turns a value into the unit of the API's field, where the chart draws another (percent for fractions). */
  raw?: (value: number) => number;
};

/** Turns a value into a point with its full label. */
export function chartPoint(value: ChartValue, write: NumberWriter): ChartPoint {
  if (value.value === null) return { value: null, label: write.absent, reason: value.reason };
  const label = write.full(value.value);
  return value.preliminary
    ? { value: value.value, label: label + write.preliminaryMark, preliminary: true }
    : { value: value.value, label };
}
