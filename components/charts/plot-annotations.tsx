import type { ChartAnnotation, ChartAxis, ChartCategory } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import { type PlotFrame, valueY } from "./plot-frame";

/** Levels as dashed lines across, events as dashed lines upright, each with its words at the end of the line. */
export function plotAnnotations(
  frame: PlotFrame,
  categories: ChartCategory[],
  axis: ChartAxis,
  annotations: ChartAnnotation[],
  placeOf: (index: number) => number,
) {
  return annotations.map((annotation) => {
    if (annotation.kind === "level") {
      const y = valueY(frame, axis.ticks, annotation.value);
      return (
        <g key={annotation.label} fill={roleColor("ink")} stroke="none">
          <path d={`M${frame.left} ${y}H${frame.right}`} stroke={roleColor("ink")} strokeDasharray="2 3" />
          <text x={frame.left + 4} y={y - 5}>
            {annotation.label}
          </text>
        </g>
      );
    }
    const index = categories.findIndex(({ key }) => key === annotation.category);
    if (index < 0) return null;
    const x = placeOf(index);
    const leftHalf = x < (frame.left + frame.right) / 2;
    return (
      <g key={annotation.label}>
        <path d={`M${x} ${frame.top}V${frame.bottom}`} stroke={roleColor("quiet")} strokeDasharray="2 3" />
        <text x={x + (leftHalf ? 5 : -5)} y={frame.top + 8} textAnchor={leftHalf ? "start" : "end"}>
          {annotation.label}
        </text>
      </g>
    );
  });
}
