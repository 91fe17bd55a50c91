import type { ChartFacts, ChartModel } from "./chart-model";

type WordsAround = Exclude<keyof ChartFacts, "id">;
type Without<Model, Key extends PropertyKey> = Model extends unknown ? Omit<Model, Key> : never;

/** What is needed to draw the marks of a chart alone. Of a live chart this part travels to the browser a second time. */
export type DrawnPart = Without<ChartModel, WordsAround>;

/** Leaves out the words around the drawing and the table, which the page already has as markup. */
export function drawnPart<Model extends ChartModel>({
  title: _title,
  subtitle: _subtitle,
  source: _source,
  cutOff: _cutOff,
  sample: _sample,
  summary: _summary,
  notes: _notes,
  definition: _definition,
  table: _table,
  files: _files,
  ...part
}: Model): Without<Model, WordsAround> {
  return part as Without<Model, WordsAround>;
}
