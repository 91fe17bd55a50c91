import type { Swatch } from "@/lib/charts/legend-entries";
import { SWATCH, swatchPaths } from "../legend-swatch";
import { renderSvg } from "../svg-renderer/render-svg";
import { literalDrawing, placedDrawing } from "./literal-drawing";

/** An entry of a legend inside a picture. */
export function pictureSwatch(swatch: Swatch, x: number, y: number): string {
  const drawn = renderSvg(
    // biome-ignore lint/a11y/noSvgWithoutTitle: its words stand beside it
    <svg viewBox={`0 0 ${SWATCH.width} ${SWATCH.height}`}>{swatchPaths(swatch)}</svg>,
  );
  return placedDrawing(literalDrawing(drawn), { x, y, ...SWATCH });
}
