import type { ChartAxis, ChartCategory, ChartFacts, ChartPoint } from "./chart-model";

/** One small drawing among several. */
export type MultiplesPanel = {
  key: string;
  label: string;
  /** Stands beside the name: "亿元". */
  unit: string;
  color: string;
  axis: ChartAxis;
  points: ChartPoint[];
  /** The last value there is, with its category: "2024年 130亿元"; null where there is none. */
  last: string | null;
  href: string | null;
};

/** A grid of small lines or columns over the same categories. */
export type MultiplesChartModel = ChartFacts & {
  kind: "multiples";
  form: "line" | "bar";
  /** Whether each panel has a scale of its own or all share one; `scaleNote` says so to the reader. */
  scale: "own" | "common";
  scaleNote: string;
  categories: ChartCategory[];
  panels: MultiplesPanel[];
};
