import type { ChartFacts, ChartPoint, MapBand } from "./chart-model";

export type MatrixLine = { key: string; label: string; href: string | null };

/** Rows by columns, each cell shaded by its value in one sequential ramp. */
export type MatrixChartModel = ChartFacts & {
  kind: "matrix";
  rows: MatrixLine[];
  columns: MatrixLine[];
  /** One row of points for each of `rows`, one point for each of `columns`. */
  points: ChartPoint[][];
  /** Class of each cell, as an index into `bands`; null where the value is absent. */
  classes: (number | null)[][];
  bands: MapBand[];
  /** Heading of the ramp: indicator and unit. */
  heading: string;
  /** Legend entry of cells without a value; null when there is none. */
  absentLabel: string | null;
  /** Whether values are written into the cells: only where there are few. */
  written: boolean;
  /** Whether rows and columns are the same things, so that the diagonal compares each with itself. */
  diagonal: boolean;
};
