import type { ChartPoint } from "./chart-model";
import type { MatrixChartModel } from "./matrix-model";

/** Where square cells stand in a drawing, in its units. */
export type CellGrid = { left: number; top: number; cell: number };

/**
 * What is read in every cell of a matrix, small enough to travel with the page: each different text once, and for each cell two
 * characters that say which. A symmetric matrix sends its lower half.
 */
export type PackedCells = {
  rows: string[];
  columns: string[];
  texts: string[];
  cells: string;
  half: boolean;
  grids: { wide: CellGrid; narrow: CellGrid };
};

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE = DIGITS.length;

/** @throws RangeError when there are more different texts than two characters can tell apart (4096) */
export function packCells(
  { rows, columns, points }: Pick<MatrixChartModel, "rows" | "columns" | "points">,
  grids: PackedCells["grids"],
): PackedCells {
  const half = isSymmetric(points);
  const known = new Map<string, number>();
  let cells = "";
  points.forEach((line, row) => {
    for (const point of half ? line.slice(0, row + 1) : line) {
      const text = cellText(point);
      const at = known.get(text) ?? known.size;
      known.set(text, at);
      cells += (DIGITS[Math.floor(at / BASE)] ?? "") + DIGITS[at % BASE];
    }
  });
  if (known.size > BASE * BASE) throw new RangeError("a matrix has at most 4096 different texts");
  return {
    rows: rows.map(({ label }) => label),
    columns: columns.map(({ label }) => label),
    texts: [...known.keys()],
    cells,
    half,
    grids,
  };
}

/** What is read in a cell; empty outside the matrix. */
export function readCell({ columns, texts, cells, half }: PackedCells, row: number, column: number): string {
  const [high, low] = half && column > row ? [column, row] : [row, column];
  const at = 2 * (half ? (high * (high + 1)) / 2 + low : high * columns.length + low);
  const digit = (offset: number) => DIGITS.indexOf(cells[at + offset] ?? "");
  return texts[digit(0) * BASE + digit(1)] ?? "";
}

const cellText = (point: ChartPoint): string => (point.value === null ? `${point.label} ${point.reason}` : point.label);

function isSymmetric(points: ChartPoint[][]): boolean {
  return points.every((line, row) =>
    line.length === points.length
      ? line.every((point, column) => {
          const other = points[column]?.[row];
          return other !== undefined && cellText(point) === cellText(other);
        })
      : false,
  );
}
