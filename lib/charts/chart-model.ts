import type { TableColumn, TableRow } from "@/lib/tables/table-model";
import type { ChartFiles } from "./chart-files";
import type { MatrixChartModel } from "./matrix-model";
import type { MultiplesChartModel } from "./multiples-model";
import type { ScatterChartModel } from "./scatter-model";

/**
 * What a chart says, before anything is drawn: plain serialisable data that knows neither pixels nor React.
 *
 * Every text is already in the reader's language and unit, so whoever draws formats nothing and decides nothing about
 * meaning. Numbers are there only to place marks; `label` is what people read.
 */
export type ChartModel = PlottedModel | DrawnModel;

/** A chart that Recharts draws, in the first page and live. */
export type PlottedModel = LineChartModel | BarChartModel | StackedChartModel | RankedChartModel;

/** A chart with a drawing of its own, whose places are walked through once the reader reaches for it. */
export type DrawnModel = MapChartModel | ScatterChartModel | MatrixChartModel | MultiplesChartModel;

export type ChartFacts = {
  /** Stable and unique on a page, letters, digits and hyphens: anchor, permalink and prefix of ids inside the drawing. */
  id: string;
  /** A sentence made from the data: at most 20 Chinese characters or 12 English words. */
  title: string;
  /** Indicator, unit, universe, period. */
  subtitle: string;
  /** Whole line, such as "来源:…" or "Source: …". */
  source: string;
  /** Whole line, such as "数据截至 2025-09-30". */
  cutOff: string;
  /** The mark of sample data in words; null when every row is real. */
  sample: string | null;
  /** Trend, extremes and count in words, for those who do not see the drawing. */
  summary: string;
  /** Remarks under the drawing: what the preliminary mark means, who was left out and why. */
  notes: string[];
  /** What the indicator is, for those who take the numbers along; null where the subtitle says it all. */
  definition: string | null;
  table: ChartTable;
  files: ChartFiles;
};

/** A value that can be drawn, or an absence with its reason. An absence is a gap, never 0. */
export type ChartPoint =
  | { value: number; label: string; preliminary?: true }
  | { value: null; label: string; reason: string };

/** One step on an ordinal axis. `tick` is short enough to stand under the axis, `label` is the full name. */
export type ChartCategory = { key: string; tick: string; label: string };

/** A value axis with its ticks chosen and written. The first and last tick are the ends of the axis. */
export type ChartAxis = { ticks: { value: number; label: string }[] };

/** Shape and dash exist so that two series differ by more than their colour. */
export type SeriesMark = "circle" | "square" | "diamond" | "triangle";
export type SeriesDash = "solid" | "dashed" | "dotted";

export type ChartSeries = {
  /** Letters, digits and hyphens: the series' identity (an indicator code, an industry code), same on every chart. */
  key: string;
  label: string;
  /** A CSS colour with a literal fallback, from the palette. */
  color: string;
  mark: SeriesMark;
  dash: SeriesDash;
  /** One point for each category, in the same order. */
  points: ChartPoint[];
};

/** A horizontal line at a value (a target), or a remark standing at one category (a change of definition). */
export type ChartAnnotation =
  | { kind: "level"; value: number; label: string }
  | { kind: "event"; category: string; label: string };

export type LineChartModel = ChartFacts & {
  kind: "line";
  categories: ChartCategory[];
  axis: ChartAxis;
  series: ChartSeries[];
  annotations: ChartAnnotation[];
};

export type BarChartModel = ChartFacts & {
  kind: "bar";
  categories: ChartCategory[];
  axis: ChartAxis;
  series: ChartSeries[];
  annotations: ChartAnnotation[];
};

/** Parts of a whole over time. Series are in stacking order, the first at the bottom. */
export type StackedChartModel = ChartFacts & {
  kind: "stacked";
  form: "area" | "bar";
  categories: ChartCategory[];
  axis: ChartAxis;
  series: ChartSeries[];
};

export type RankedRow = {
  key: string;
  label: string;
  point: ChartPoint;
  color: string;
  /** Page of the thing ranked, when it has one. */
  href: string | null;
};

/** Horizontal bars from zero in the order given; each says its value, so there is no axis to read. */
export type RankedChartModel = ChartFacts & {
  kind: "ranked";
  rows: RankedRow[];
  annotations: Extract<ChartAnnotation, { kind: "level" }>[];
};

/** One class of the map's legend; `color` is a step of a sequential ramp. */
export type MapBand = { label: string; color: string };

export type MapCity = {
  /** Administrative division code, six digits, e.g. `440200`. */
  code: string;
  /** Short name for the map, e.g. 韶关 / Shaoguan. */
  label: string;
  /** Its value without the unit, which the legend names; what stands for an absent one. */
  figure: string;
  point: ChartPoint;
  /** Index into `bands`; null when the value is absent. */
  band: number | null;
  href: string | null;
};

export type MapPark = {
  code: string;
  label: string;
  /** Degrees; see the model's notes for the coordinate system. */
  longitude: number;
  latitude: number;
  /** The circle's area follows this value; an absent one is drawn as a small hollow circle. */
  point: ChartPoint;
  href: string | null;
};

export const MAP_FORMS = ["map", "tiles"] as const;
export type MapForm = (typeof MAP_FORMS)[number];

export type MapChartModel = ChartFacts & {
  kind: "map";
  /** Outlines with parks as circles, or a tile of one size for each city. */
  form: MapForm;
  /** The same page with each form, for the reader to choose; empty where there is no choice. */
  forms: { form: MapForm; label: string; href: string }[];
  /** Heading of the colour legend: indicator and unit of the cities' shading. */
  cityHeading: string;
  bands: MapBand[];
  /** Legend entry for cities without a value, e.g. "无省产业园" / "not reported"; null when there is none. */
  absentLabel: string | null;
  cities: MapCity[];
  /** Heading of the size legend: indicator and unit of the circles. */
  parkHeading: string;
  /** Example circles of the size legend, largest first. */
  sizes: { value: number; label: string }[];
  parks: MapPark[];
};

/** The chart as a table; the first column names the row, a unit stands in its column's heading. */
export type ChartTable = { caption: string; columns: TableColumn[]; rows: TableRow[] };
