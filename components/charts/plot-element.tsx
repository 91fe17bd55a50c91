import type { ReactElement } from "react";
import type { PlotModel } from "@/lib/charts/plot-model";
import { barPlot } from "./bar-plot";
import type { Kit } from "./kit";
import { linePlot } from "./line-plot";
import type { LiveParts } from "./live-parts";
import type { FrameSize } from "./plot-frame";
import { rankedPlot } from "./ranked-plot";
import { stackedPlot } from "./stacked-plot";

/** One definition of each chart for server and browser. */
export function plotElement(kit: Kit, model: PlotModel, size: FrameSize, live: LiveParts | null): ReactElement {
  switch (model.kind) {
    case "line":
      return linePlot(kit, model, size, live);
    case "bar":
      return barPlot(kit, model, size, live);
    case "stacked":
      return stackedPlot(kit, model, size, live);
    case "ranked":
      return rankedPlot(kit, model, size, live);
  }
}
