import type { PlotModel } from "@/lib/charts/plot-model";
import type { FrameSize } from "./plot-frame";
import { rankedHeight } from "./ranked-plot";

/** Room a chart has on the page: one of three or more in a row, beside another one, or across the whole width. */
export type ChartWidth = "third" | "half" | "full";

const NARROW: FrameSize = { width: 350, height: 260 };
const WIDE: Record<ChartWidth, FrameSize> = {
  third: NARROW,
  half: { width: 580, height: 300 },
  full: { width: 1120, height: 340 },
};

/**
 * The two sizes in which each chart is drawn: one for wide containers, one for phones and narrow columns. The style
 * sheet shows the one that fits, so text keeps its size on both. A chart that is small everywhere has one drawing.
 */
export function plotSizes(model: PlotModel, width: ChartWidth): { wide: FrameSize; narrow: FrameSize } {
  if (model.kind !== "ranked") return { wide: WIDE[width], narrow: NARROW };
  return {
    wide: { width: WIDE[width].width, height: rankedHeight(model, WIDE[width].width) },
    narrow: { width: NARROW.width, height: rankedHeight(model, NARROW.width) },
  };
}
