import type { PlotModel } from "@/lib/charts/plot-model";
import { endLabelRoom } from "./end-labels";
import type { FrameSize } from "./plot-frame";
import { SeriesSwatch } from "./series-swatch";

type LegendProps = { plot: PlotModel; sizes: { wide: FrameSize } };

/** Names of the series as markup above the drawing. Where the wide drawing names them itself, only the narrow has it. */
export function ChartLegend({ plot, sizes }: LegendProps) {
  if (plot.kind === "ranked" || plot.series.length < 2) return null;
  const names = plot.series.map(({ label }) => label);
  const named = plot.kind !== "bar" && endLabelRoom(names, sizes.wide.width) > 0;
  return (
    <ul className={named ? "chart-legend chart-narrow" : "chart-legend"}>
      {plot.series.map(({ key, label, color, mark, dash }) => (
        <li key={key}>
          <SeriesSwatch color={color} mark={mark} dash={dash} filled={plot.kind !== "line"} />
          {label}
        </li>
      ))}
    </ul>
  );
}
