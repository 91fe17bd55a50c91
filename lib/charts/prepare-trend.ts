import { type ChartValue, type ChartWording, chartPoint, type NumberWriter } from "./chart-input";
import type {
  BarChartModel,
  ChartAnnotation,
  ChartCategory,
  ChartSeries,
  LineChartModel,
  SeriesDash,
  SeriesMark,
} from "./chart-model";
import { prepareAxis } from "./prepare-axis";
import { prepareTable } from "./prepare-table";
import { type TrendFacts, trendFacts } from "./trend-facts";

export type TrendInput = {
  wording: ChartWording;
  categories: ChartCategory[];
  /** `heading` is the series' column in the table, with unit; `values` has one entry for each category. */
  series: { key: string; label: string; heading: string; color: string; values: ChartValue[] }[];
  annotations?: ChartAnnotation[];
  write: NumberWriter;
  /** Writes the summary from what the series show; null stands for a series without any value. */
  summarise: (series: { label: string; facts: TrendFacts | null }[]) => string;
};

const MARKS: SeriesMark[] = ["circle", "square", "diamond", "triangle"];
const DASHES: SeriesDash[] = ["solid", "dashed", "dotted", "solid"];

/**
 * One or several indicators of one unit over periods, as lines or as columns.
 *
 * @param form columns suit flows of whole periods and start at zero; a line may start elsewhere
 */
export function prepareTrend(form: "line", input: TrendInput): LineChartModel;
export function prepareTrend(form: "bar", input: TrendInput): BarChartModel;
export function prepareTrend(form: "line" | "bar", input: TrendInput): LineChartModel | BarChartModel {
  const { categories, write, annotations = [] } = input;
  const { rowHeading, ...facts } = input.wording;
  const series: ChartSeries[] = input.series.map(({ key, label, color, values }, index) => ({
    key,
    label,
    color,
    mark: MARKS[index % MARKS.length] ?? "circle",
    dash: DASHES[index % DASHES.length] ?? "solid",
    points: values.map((value) => chartPoint(value, write)),
  }));
  const levels = annotations.flatMap((annotation) => (annotation.kind === "level" ? [annotation.value] : []));
  const drawn = input.series.flatMap(({ values }) => values.map(({ value }) => value));
  return {
    ...facts,
    kind: form,
    categories,
    axis: prepareAxis([...drawn, ...levels], { format: write.tick, fromZero: form === "bar" || nearZero(drawn) }),
    series,
    annotations,
    summary: input.summarise(series.map(({ label, points }) => ({ label, facts: trendFacts(categories, points) }))),
    table: prepareTable({ caption: facts.subtitle, rowHeading, rows: categories, columns: input.series, write }),
  };
}

/** A line whose least value is under two fifths of its greatest would waste little room by showing zero, so it does. */
function nearZero(values: (number | null)[]): boolean {
  const present = values.filter((value) => value !== null);
  const least = Math.min(...present);
  return least >= 0 && least < Math.max(...present) * 0.4;
}
