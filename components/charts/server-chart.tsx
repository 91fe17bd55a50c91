import "server-only";
import type { PlottedModel } from "@/lib/charts/chart-model";
import { plotModel } from "@/lib/charts/plot-model";
import { ChartFrame } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import type { ChartWords } from "./chart-words";
import { drawPlot } from "./draw-plot";
import { Drawing } from "./drawing";
import { LiveSlot } from "./live-slot";
import { type ChartWidth, plotSizes } from "./plot-sizes";

type ChartProps = { model: PlottedModel; words: ChartWords; width?: ChartWidth; heading?: 2 | 3 | 4 };

/** A chart, whole in the first HTML; it answers to pointer and keyboard once its script has been asked for. */
export function Chart({ model, words, width = "half", heading = 3 }: ChartProps) {
  const plot = plotModel(model);
  const sizes = plotSizes(plot, width);
  return (
    <ChartFrame facts={model} words={words} heading={heading}>
      <ChartLegend plot={plot} sizes={sizes} />
      <LiveSlot plot={plot} hint={words.explore} summary={model.summary}>
        <Drawing className="chart-wide" svg={drawPlot({ plot, size: sizes.wide })} />
        <Drawing className="chart-narrow" svg={drawPlot({ plot, size: sizes.narrow })} />
      </LiveSlot>
    </ChartFrame>
  );
}
