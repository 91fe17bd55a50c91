import type { ChartPoint, SeriesDash, SeriesMark } from "./chart-model";
import type { PlotModel } from "./plot-model";

/** What is to be read at one place of a chart: in its tooltip, and aloud. */
export type PointReading = {
  heading: string;
  rows: { key: string; label: string; text: string; color: string; mark: SeriesMark; dash: SeriesDash }[];
};

/**
 * @param place key of a category, or of a row of a ranking
 * @returns every series' value there, an absent one with its reason; null when the chart has no such place
 */
export function pointReading(model: PlotModel, place: string): PointReading | null {
  if (model.kind === "ranked") {
    const row = model.rows.find(({ key }) => key === place);
    if (!row) return null;
    const { key, color, point } = row;
    return {
      heading: row.label,
      rows: [{ key, label: "", text: pointText(point), color, mark: "square", dash: "solid" }],
    };
  }
  const at = model.categories.findIndex(({ key }) => key === place);
  const category = model.categories[at];
  if (!category) return null;
  const rows = model.series.map(({ key, label, color, mark, dash, points }) => {
    const point = points[at];
    return { key, label, text: point ? pointText(point) : "", color, mark, dash };
  });
  // The first series of a stack lies at the bottom, and people read from the top.
  return { heading: category.label, rows: model.kind === "stacked" ? rows.reverse() : rows };
}

/** @returns the reading as one line to be spoken */
export function spokenReading({ heading, rows }: PointReading): string {
  return [heading, ...rows.map(({ label, text }) => `${label} ${text}`.trim())].join(", ");
}

function pointText(point: ChartPoint): string {
  return point.value === null ? `${point.label} ${point.reason}` : point.label;
}
