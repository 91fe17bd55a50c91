import type { ChartFacts, PlottedModel } from "./chart-model";

type WordsAround = Exclude<keyof ChartFacts, "id" | "title">;
type Without<Model, Key extends PropertyKey> = Model extends unknown ? Omit<Model, Key> : never;

/** What is needed to draw the marks alone. This part travels to the browser a second time, for the live chart. */
export type PlotModel = Without<PlottedModel, WordsAround>;

/** Leaves out the words around the drawing and the table, which the page already has as markup. */
export function plotModel({
  subtitle: _subtitle,
  source: _source,
  cutOff: _cutOff,
  sample: _sample,
  summary: _summary,
  notes: _notes,
  table: _table,
  downloads: _downloads,
  ...plot
}: PlottedModel): PlotModel {
  return plot;
}
