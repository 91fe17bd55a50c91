import type { MatrixChartModel } from "@/lib/charts/matrix-model";
import { type PackedCells, packCells } from "@/lib/charts/pack-cells";
import { matrixFrame } from "./matrix-frame";
import type { FrameSize } from "./plot-frame";

type Celled = Pick<MatrixChartModel, "rows" | "columns" | "points" | "diagonal">;

/** What is read in each cell of a matrix and where the cells stand in its two drawings. */
export function walkCells(model: Celled, wide: FrameSize, narrow: FrameSize): PackedCells {
  const place = ({ width }: FrameSize) => {
    const { left, top, cell } = matrixFrame(model, width);
    return { left, top, cell };
  };
  return packCells(model, { wide: place(wide), narrow: place(narrow) });
}
