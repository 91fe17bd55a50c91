import { type ChartValue, type ChartWording, chartPoint, type NumberWriter } from "./chart-input";
import type { RankedChartModel } from "./chart-model";
import { roleColor } from "./palette";
import { prepareTable } from "./prepare-table";

export type RankedInput = {
  wording: ChartWording;
  /** In any order; `color` only where it is an identity (an industry), else the primary colour. */
  rows: {
    key: string;
    label: string /** Whole, for the table, where the label is cut. */;
    name?: string;
    value: ChartValue;
    color?: string;
    href?: string | null;
  }[];
  /** Rows drawn; the table has all of them. */
  shown: number;
  /** Table heading of the value, with unit. */
  valueHeading: string;
  /** A target or mean to compare with. */
  level?: { value: number; label: string };
  write: NumberWriter;
  summarise: (facts: { count: number; absent: number; top: { label: string; text: string }[] }) => string;
};

/** Rows from the greatest to the least value; rows without a value come last in the table and are not drawn. */
export function prepareRanked(input: RankedInput): RankedChartModel {
  const { write, level } = input;
  const { rowHeading, ...facts } = input.wording;
  const rows = [...input.rows].sort(byValue);
  const drawn = rows.filter(({ value }) => value.value !== null).slice(0, input.shown);
  return {
    ...facts,
    kind: "ranked",
    rows: drawn.map(({ key, label, value, color, href }) => ({
      key,
      label,
      point: chartPoint(value, write),
      color: color ?? roleColor("primary"),
      href: href ?? null,
    })),
    annotations: level ? [{ kind: "level", ...level }] : [],
    summary: input.summarise({
      count: rows.length,
      absent: rows.filter(({ value }) => value.value === null).length,
      top: drawn.slice(0, 3).map(({ label, value }) => ({ label, text: chartPoint(value, write).label })),
    }),
    table: prepareTable({
      caption: facts.subtitle,
      rowHeading,
      rows: rows.map((row) => ({ ...row, label: row.name ?? row.label })),
      columns: [{ key: "value", heading: input.valueHeading, values: rows.map(({ value }) => value) }],
      write,
    }),
  };
}

function byValue(a: RankedInput["rows"][number], b: RankedInput["rows"][number]): number {
  if (a.value.value === null || b.value.value === null)
    return Number(a.value.value === null) - Number(b.value.value === null);
  return b.value.value - a.value.value || a.key.localeCompare(b.key);
}
