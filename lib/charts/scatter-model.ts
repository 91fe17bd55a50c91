import type { ChartAxis, ChartFacts, SeriesMark } from "./chart-model";

/** One thing with two measures. What lacks either is not drawn; the table names it with the reason. */
export type ScatterPoint = {
  key: string;
  label: string;
  /** Whether its name stands beside it where there is room. */
  named: boolean;
  x: number;
  y: number;
  /** What is read at it: each measure with its name and unit. */
  readings: string[];
  /** Its part of the greatest size, 0..1, which its area follows; null where the size is absent, and where none is shown. */
  size: number | null;
  preliminary: boolean;
  color: string;
  mark: SeriesMark;
  href: string | null;
};

/** A line across at a value, with the words that stand at its end. */
export type ScatterLine = { value: number; label: string };

export type ScatterChartModel = ChartFacts & {
  kind: "scatter";
  x: ChartAxis & { heading: string };
  y: ChartAxis & { heading: string };
  /** Whether circles differ in size; then a point without one is hollow. */
  sized: boolean;
  points: ScatterPoint[];
  /** What colours and marks stand for; empty where all are alike. */
  groups: { key: string; label: string; color: string; mark: SeriesMark }[];
  /** What the area of a mark stands for, with the greatest value; null where areas are alike. */
  sizeHeading: string | null;
  /** Lines that part the field in four, and the words of the quarters: left above, right above, left below, right below. */
  quadrants: { x: ScatterLine; y: ScatterLine; words: [string, string, string, string] } | null;
};
