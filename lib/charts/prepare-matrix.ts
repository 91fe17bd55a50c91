import { type ChartValue, type ChartWording, chartPoint, type NumberWriter } from "./chart-input";
import type { ChartTable } from "./chart-model";
import { mapBand } from "./map-bands";
import type { MatrixChartModel } from "./matrix-model";
import { rampColor, rampInks } from "./palette";
import { prepareTable } from "./prepare-table";

type Line = { key: string; label: string; href?: string | null };

export type MatrixInput = {
  wording: ChartWording;
  rows: Line[];
  columns: Line[];
  /** One row of values for each of `rows`, one value for each of `columns`. */
  values: ChartValue[][];
  /** Ascending upper cuts between the classes of the ramp, at most four; five even classes of 0..1 unless told. */
  cuts?: number[];
  /** Writes a class of the legend; null stands for an open end. */
  band: (low: number | null, high: number | null) => string;
  heading: string;
  /** Legend entry of cells without a value. */
  absentLabel: string;
  diagonal: boolean;
  write: NumberWriter;
  /** Stands for the table where the whole matrix would be too long to read, e.g. the likest pairs. */
  table?: ChartTable;
  summarise: (facts: { rows: number; columns: number; absent: number; greatest: Extreme; least: Extreme }) => string;
};

type Extreme = { row: string; column: string; text: string } | null;

const EVEN_CUTS = [0.2, 0.4, 0.6, 0.8];
/** Up to this many rows and columns there is room for numbers in the cells. */
const MOST_WRITTEN = 12;

/** Rows by columns in one sequential ramp; extremes leave out the diagonal, which compares each thing with itself. */
export function prepareMatrix(input: MatrixInput): MatrixChartModel {
  const { rows, columns, values, cuts = EVEN_CUTS, write, diagonal } = input;
  const { rowHeading, ...facts } = input.wording;
  const flat = values.flatMap((line, row) =>
    line.flatMap(({ value }, column) =>
      value === null || (diagonal && row === column) ? [] : [{ row, column, value }],
    ),
  );
  const extreme = (better: (a: number, b: number) => boolean): Extreme => {
    const best = flat.reduce<(typeof flat)[number] | null>(
      (found, each) => (found === null || better(each.value, found.value) ? each : found),
      null,
    );
    if (best === null) return null;
    return {
      row: rows[best.row]?.label ?? "",
      column: columns[best.column]?.label ?? "",
      text: write.full(best.value),
    };
  };
  const absent = values.flat().filter(({ value }) => value === null).length;
  return {
    ...facts,
    kind: "matrix",
    rows: rows.map(lineOf),
    columns: columns.map(lineOf),
    points: values.map((line) => line.map((value) => chartPoint(value, write))),
    classes: values.map((line) => line.map(({ value }) => (value === null ? null : mapBand(value, cuts)))),
    bands: [...cuts.keys(), cuts.length].map((at) => ({
      label: input.band(cuts[at - 1] ?? null, cuts[at] ?? null),
      color: rampColor(cuts.length === 0 ? 2 : (at * (rampInks.length - 1)) / cuts.length),
    })),
    heading: input.heading,
    absentLabel: absent > 0 ? input.absentLabel : null,
    written: Math.max(rows.length, columns.length) <= MOST_WRITTEN,
    diagonal,
    summary: input.summarise({
      rows: rows.length,
      columns: columns.length,
      absent,
      greatest: extreme((a, b) => a > b),
      least: extreme((a, b) => a < b),
    }),
    table:
      input.table ??
      prepareTable({
        caption: facts.subtitle,
        rowHeading,
        rows,
        columns: columns.map(({ key, label }, at) => ({
          key,
          heading: label,
          values: values.map((line) => line[at] ?? { value: null, reason: input.absentLabel }),
        })),
        write,
      }),
  };
}

const lineOf = ({ key, label, href }: Line) => ({ key, label, href: href ?? null });
