import "server-only";
import type { PlottedModel } from "@/lib/charts/chart-model";
import { plotModel } from "@/lib/charts/plot-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { ChartFrame } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import { drawPlot } from "./draw-plot";
import { Drawing } from "./drawing";
import { LiveSlot } from "./live-slot";
import { type ChartWidth, plotSizes } from "./plot-sizes";

type ChartProps = { model: PlottedModel; texts: ChartTexts; width?: ChartWidth; heading?: 2 | 3 | 4 };

/** A chart, whole in the first HTML; it answers to pointer and keyboard once its script has been asked for. */
export function Chart({ model, texts, width = "half", heading = 3 }: ChartProps) {
  const plot = plotModel(model);
  const sizes = plotSizes(plot, width);
  return (
    <ChartFrame facts={model} texts={texts} heading={heading}>
      <ChartLegend plot={plot} sizes={sizes} />
      <LiveSlot plot={plot} hint={texts.chart("explore")} summary={model.summary}>
        {width === "third" ? (
          <Drawing svg={drawPlot({ plot, size: sizes.narrow })} />
        ) : (
          <>
            <Drawing className="chart-wide" svg={drawPlot({ plot, size: sizes.wide })} />
            <Drawing className="chart-narrow" svg={drawPlot({ plot, size: sizes.narrow })} />
          </>
        )}
      </LiveSlot>
    </ChartFrame>
  );
}
