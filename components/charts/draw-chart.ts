import "server-only";
import { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts-node";
import type { DrawnPart } from "@/lib/charts/drawn-part";
import { GUANGDONG_MAP } from "./guangdong-map";
import { keepDrawn } from "./keep-drawn";
import type { Kit } from "./kit";
import { mapDrawing } from "./map-drawing";
import { matrixDrawing } from "./matrix-drawing";
import { multiplesDrawing } from "./multiples-drawing";
import { plotElement } from "./plot-element";
import type { FrameSize } from "./plot-frame";
import { scatterDrawing } from "./scatter-drawing";
import { renderSvg } from "./svg-renderer/render-svg";
import { tileDrawing } from "./tile-drawing";

const kit: Kit = { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis };

/** @returns any chart as `<svg>` text at a size in SVG units */
export const drawChart = keepDrawn(({ part, size }: { part: DrawnPart; size: FrameSize }) =>
  renderSvg(element(part, size)),
);

function element(part: DrawnPart, size: FrameSize) {
  switch (part.kind) {
    case "map":
      return part.form === "tiles" ? tileDrawing(part, size) : mapDrawing(part, GUANGDONG_MAP);
    case "scatter":
      return scatterDrawing(part, size);
    case "matrix":
      return matrixDrawing(part, size);
    case "multiples":
      return multiplesDrawing(part, size);
    default:
      return plotElement(kit, part, size, null);
  }
}
