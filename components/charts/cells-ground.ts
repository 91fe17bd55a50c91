import { type PackedCells, readCell } from "@/lib/charts/pack-cells";
import type { WalkGround } from "./marks-ground";

const STEPS = { left: [0, -1], right: [0, 1], up: [-1, 0], down: [1, 0] } as const;

/** The cells of a matrix as places, by computing: thousands of elements would weigh more than the drawing. */
export function cellsGround(cells: PackedCells, size: "wide" | "narrow"): WalkGround {
  const { left, top, cell } = cells.grids[size];
  const [high, across] = [cells.rows.length, cells.columns.length];
  const inside = (row: number, column: number) => row >= 0 && row < high && column >= 0 && column < across;
  return {
    count: high * across,
    place: (at) => {
      const [row, column] = [Math.floor(at / across), at % across];
      if (!inside(row, column)) return null;
      return {
        left: left + column * cell,
        top: top + row * cell,
        width: cell,
        height: cell,
        lines: [`${cells.rows[row]} × ${cells.columns[column]}`, readCell(cells, row, column)],
        href: null,
      };
    },
    beside: (from, direction) => {
      const [row, column] = [Math.floor(from / across), from % across];
      const [down, right] = STEPS[direction];
      return inside(row + down, column + right) ? (row + down) * across + column + right : from;
    },
    under: (x, y) => {
      const [row, column] = [Math.floor((y - top) / cell), Math.floor((x - left) / cell)];
      return inside(row, column) ? row * across + column : -1;
    },
  };
}
