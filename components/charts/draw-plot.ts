import "server-only";
import { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts-node";
import type { PlotModel } from "@/lib/charts/plot-model";
import type { Kit } from "./kit";
import { plotElement } from "./plot-element";
import type { FrameSize } from "./plot-frame";
import { renderSvg } from "./svg-renderer/render-svg";

const kit: Kit = { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis };

/** Drawings by everything they depend on. Drawing takes milliseconds of a busy server, looking up takes microseconds. */
const drawn = new Map<string, string>();
const MOST_DRAWN = 400;

/** @returns the chart as `<svg>` text at a size, the same text for the same model and size */
export function drawPlot(model: PlotModel, size: FrameSize): string {
  const key = JSON.stringify([size, model]);
  const known = drawn.get(key);
  const svg = known ?? renderSvg(plotElement(kit, model, size, null));
  drawn.delete(key);
  drawn.set(key, svg);
  if (drawn.size > MOST_DRAWN) drawn.delete(drawn.keys().next().value ?? "");
  return svg;
}
