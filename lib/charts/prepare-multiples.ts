import { type ChartValue, type ChartWording, chartPoint, type NumberWriter } from "./chart-input";
import type { ChartCategory } from "./chart-model";
import type { MultiplesChartModel } from "./multiples-model";
import { roleColor } from "./palette";
import { prepareAxis } from "./prepare-axis";
import { prepareTable } from "./prepare-table";
import { type TrendFacts, trendFacts } from "./trend-facts";

export type MultiplesInput = {
  wording: ChartWording;
  form: "line" | "bar";
  /** Own scales let shapes be compared, a common one amounts; only panels of one unit can share it. */
  scale: "own" | "common";
  /** Says which it is: "各图纵轴刻度不同" / "Each panel has its own scale". */
  scaleNote: string;
  categories: ChartCategory[];
  /** `heading` is the panel's column in the table, with unit; `values` has one entry for each category. */
  panels: {
    key: string;
    label: string;
    unit: string;
    heading: string;
    values: ChartValue[];
    write: NumberWriter;
    color?: string;
    href?: string | null;
  }[];
  summarise: (panels: { label: string; facts: TrendFacts | null }[]) => string;
};

/** Several short histories side by side, over the same categories. */
export function prepareMultiples(input: MultiplesInput): MultiplesChartModel {
  const { form, scale, categories, panels } = input;
  const { rowHeading, ...facts } = input.wording;
  const all = panels.flatMap(({ values }) => values.map(({ value }) => value));
  const drawn = panels.map(({ key, label, unit, values, write, color, href }) => {
    const points = values.map((value) => chartPoint(value, write));
    const last = points.findLastIndex(({ value }) => value !== null);
    const scaled = scale === "common" ? all : values.map(({ value }) => value);
    return {
      key,
      label,
      unit,
      color: color ?? roleColor("primary"),
      axis: prepareAxis(scaled, { format: write.tick, fromZero: true, intervals: 2 }),
      points,
      last: last < 0 ? null : `${categories[last]?.label ?? ""} ${points[last]?.label ?? ""}`,
      href: href ?? null,
    };
  });
  const [first] = panels;
  return {
    ...facts,
    kind: "multiples",
    form,
    scale,
    scaleNote: input.scaleNote,
    categories,
    panels: drawn,
    summary: input.summarise(drawn.map(({ label, points }) => ({ label, facts: trendFacts(categories, points) }))),
    table: prepareTable({
      caption: facts.subtitle,
      rowHeading,
      rows: categories,
      columns: panels,
      write: first?.write ?? NOTHING,
    }),
  };
}

const NOTHING: NumberWriter = { tick: String, cell: String, full: String, absent: "—", preliminaryMark: "" };
