import type { PlottedModel } from "./chart-model";
import type { DrawnPart } from "./drawn-part";

/** The drawn part of a chart that Recharts draws. */
export type PlotModel = Extract<DrawnPart, { kind: PlottedModel["kind"] }>;
