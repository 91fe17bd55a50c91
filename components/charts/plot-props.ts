import { roleColor } from "@/lib/charts/palette";
import type { LiveParts } from "./live-parts";
import type { PlotRow } from "./plot-data";
import { FONT_SIZE, type FrameSize } from "./plot-frame";

type Margin = { top: number; right: number; bottom: number; left: number };

/**
 * What every chart tells Recharts. Colour and size of text are set once on the `<svg>` and inherited, which spares the
 * same two attributes on each tick. The live chart's id differs from that of the figure around it.
 */
export function plotProps(id: string, size: FrameSize, data: PlotRow[], margin: Margin, live: LiveParts | null) {
  return {
    ...live?.chart,
    id: live ? `${id}-live` : id,
    ...size,
    data,
    margin,
    fill: roleColor("quiet"),
    fontSize: FONT_SIZE,
  };
}
