import "server-only";
import type { ChartModel } from "@/lib/charts/chart-model";
import { drawnPart } from "@/lib/charts/drawn-part";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { ChartFrame } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import { type ChartWidth, chartSizes } from "./chart-size";
import { drawChart } from "./draw-chart";
import { Drawing } from "./drawing";
import { LiveSlot } from "./live-slot";
import { MapForms } from "./map-forms";
import { walkCells } from "./walk-cells";
import { WalkSlot } from "./walk-slot";

type ChartProps = { model: ChartModel; texts: ChartTexts; width?: ChartWidth; heading?: 2 | 3 | 4 };

/** A chart, whole in the first HTML; it answers to pointer and keyboard once its script has been asked for. */
export function Chart({ model, texts, width = "half", heading = 3 }: ChartProps) {
  const part = drawnPart(model);
  const { wide, narrow } = chartSizes(part, width);
  const { id } = model;
  const drawings = [
    { name: "wide", size: wide },
    { name: "narrow", size: narrow },
  ].flatMap(({ name, size }) =>
    size === null
      ? []
      : [
          <Drawing
            key={name}
            id={`${id}-${name}`}
            className={narrow === null ? "chart-once" : `chart-${name}`}
            drawing={drawChart({ part, size }).key}
          />,
        ],
  );
  return (
    <ChartFrame facts={model} texts={texts} heading={heading}>
      {part.kind === "map" ? <MapForms model={part} texts={texts} /> : null}
      <ChartLegend model={model} wide={wide.width} />
      {part.kind === "multiples" ? <p className="chart-note">{part.scaleNote}</p> : null}
      {part.kind === "line" || part.kind === "bar" || part.kind === "stacked" || part.kind === "ranked" ? (
        <LiveSlot plot={part} hint={texts.chart("explore")} summary={`${id}-summary`}>
          {drawings}
        </LiveSlot>
      ) : (
        <WalkSlot
          kind={part.kind}
          hint={texts.chart("walk")}
          summary={`${id}-summary`}
          cells={part.kind === "matrix" ? walkCells(part, wide, narrow ?? wide) : null}
        >
          {drawings}
        </WalkSlot>
      )}
    </ChartFrame>
  );
}
