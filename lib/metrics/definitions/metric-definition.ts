import type { Formula } from "../formula/formula";
import type { CitationId } from "./citations";

/** Parts of the methods page, in its order. */
export const METRIC_GROUPS = ["totals", "structure", "land", "projects", "funds", "choice"] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];

/** What a metric's result is counted in. */
export const METRIC_UNITS = [
  "money",
  "rate",
  "share",
  "index",
  "quotient",
  "perMu",
  "industry",
  "parkList",
  "projects",
  "stage",
  "days",
  "light",
  "place",
  "score",
] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/**
 * What a metric is, without a word of language: its name, meaning, symbols and edge cases stand in the catalogue `method`
 * under its key.
 */
export type MetricDefinition<Id extends string = string> = {
  /** Key and anchor on the methods page. */
  id: Id;
  group: MetricGroup;
  /** The formula, a line each. */
  formula: readonly Formula[];
  unit: MetricUnit;
  /** Least and greatest value; null where there is no bound, and both null where the result is no number. */
  range: { least: number | null; most: number | null };
  /** Files of lib/metrics that compute it, without ending. */
  files: readonly string[];
  /** Where the API answers it: path, and field in `data`; null where no path does yet. */
  answer: { path: string; field: string } | null;
  citations: readonly CitationId[];
};

/** Declares a metric; its key is kept in the type, so that a missing text is an error of types. */
export const defineMetric = <const Id extends string>(definition: MetricDefinition<Id>): MetricDefinition<Id> =>
  definition;
