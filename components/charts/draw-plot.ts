import "server-only";
import { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts-node";
import type { PlotModel } from "@/lib/charts/plot-model";
import { keepDrawn } from "./keep-drawn";
import type { Kit } from "./kit";
import { plotElement } from "./plot-element";
import type { FrameSize } from "./plot-frame";
import { renderSvg } from "./svg-renderer/render-svg";

const kit: Kit = { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis };

/** @returns a chart as `<svg>` text at a size in SVG units */
export const drawPlot = keepDrawn(({ plot, size }: { plot: PlotModel; size: FrameSize }) =>
  renderSvg(plotElement(kit, plot, size, null)),
);
