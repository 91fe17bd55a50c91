import type { MatrixChartModel } from "@/lib/charts/matrix-model";
import { textWidth } from "@/lib/charts/thin-ticks";

/** Where the cells of a matrix stand in its drawing, and whether its lines are named. */
export type MatrixFrame = {
  width: number;
  height: number;
  left: number;
  top: number;
  /** Side of a cell. */
  cell: number;
  named: boolean;
  fontSize: number;
};

type Lines = Pick<MatrixChartModel, "rows" | "columns">;

/** Narrower cells leave no room for a name beside each. */
const LEAST_NAMED = 8.5;
/** Wider cells would make a few numbers look like a poster. */
const MOST_CELL = 44;
const MOST_OF_WIDTH = 0.3;
const GAP = 6;
const MOST_FONT = 12;

/** Sets out square cells at a width, with room for the names of rows and columns where each can have one. */
export function matrixFrame({ rows, columns }: Lines, width: number): MatrixFrame {
  const across = Math.max(1, columns.length);
  const fontOf = (cell: number) => Math.min(MOST_FONT, Math.floor(cell * 10) / 10);
  const room = (lines: Lines["rows"], fontSize: number) =>
    Math.ceil(Math.min(width * MOST_OF_WIDTH, Math.max(0, ...lines.map(({ label }) => textWidth(label, fontSize))))) +
    GAP;
  const left = room(rows, MOST_FONT);
  const cell = Math.min(MOST_CELL, Math.floor(((width - left) / across) * 10) / 10);
  if (cell < LEAST_NAMED) {
    const bare = Math.floor((width / across) * 100) / 100;
    return { width, height: Math.ceil(bare * rows.length), left: 0, top: 0, cell: bare, named: false, fontSize: 10 };
  }
  const fontSize = fontOf(cell);
  const top = room(columns, fontSize);
  return { width, height: Math.ceil(top + cell * rows.length), left, top, cell, named: true, fontSize };
}
