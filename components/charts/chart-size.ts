import type { DrawnPart } from "@/lib/charts/drawn-part";
import { MAP_SIZE } from "./map-scale";
import { matrixFrame } from "./matrix-frame";
import { multiplesGrid } from "./multiples-drawing";
import type { FrameSize } from "./plot-frame";
import { rankedHeight } from "./ranked-plot";
import { tilesSize } from "./tile-drawing";

/** Room a chart has on the page: beside another one, or across the whole width. */
export type ChartWidth = "half" | "full";

const WIDE: Record<ChartWidth, number> = { half: 580, full: 1120 };
const NARROW = 350;
/** Drawings narrower than this are for phones and narrow columns. */
const LEAST_WIDE = 480;

/**
 * The two sizes in which each chart is drawn: one for wide containers, one for phones and narrow columns. The style
 * sheet shows the one that fits, so text keeps its size on both. A map is drawn once and scaled.
 */
export function chartSizes(part: DrawnPart, width: ChartWidth): { wide: FrameSize; narrow: FrameSize | null } {
  const wide = chartSize(part, WIDE[width]);
  return { wide, narrow: part.kind === "map" && part.form === "map" ? null : chartSize(part, NARROW) };
}

/**
 * @param width in SVG units
 * @param proportion of height to width where the kind leaves it open; a page gives less of it than a picture of its own
 */
export function chartSize(part: DrawnPart, width: number, proportion = 0.3): FrameSize {
  switch (part.kind) {
    case "ranked":
      return { width, height: rankedHeight(part, width) };
    case "map":
      return part.form === "tiles" ? tilesSize(width) : MAP_SIZE;
    case "matrix":
      return { width, height: matrixFrame(part, width).height };
    case "multiples":
      return { width, height: multiplesGrid(part.panels, width).height };
    case "scatter":
      return { width, height: width < LEAST_WIDE ? 340 : Math.max(400, Math.round(width * (proportion + 0.12))) };
    default:
      return { width, height: width < LEAST_WIDE ? 260 : Math.max(300, Math.round(width * proportion)) };
  }
}
