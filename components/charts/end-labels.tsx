import type { ChartModel, SeriesMark } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import { spreadLabels } from "@/lib/charts/spread-labels";
import { textWidth } from "@/lib/charts/thin-ticks";
import { markPath } from "./mark-path";
import { FONT_SIZE, type PlotFrame } from "./plot-frame";

/** The name of a series and the height at which its marks end. */
export type EndLabel = { key: string; text: string; color: string; mark: SeriesMark; y: number };

const LINE_HEIGHT = 15;
/** From the end of the marks to the middle of the label's own mark, and from there to its text. */
const MARK_GAP = 12;
const TEXT_GAP = 8;
/** Labels may take at most this part of the width, else the legend above the drawing has to do. */
const MOST_OF_WIDTH = 0.32;
/** Narrower drawings need all their width for the marks. */
const LEAST_WIDTH = 480;

/** @returns room to the right the labels need, 0 when they would need too much and are left to the legend */
export function endLabelRoom(texts: string[], width: number): number {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, FONT_SIZE)));
  const room = Math.ceil(widest) + MARK_GAP + TEXT_GAP + 2;
  return width >= LEAST_WIDTH && room <= width * MOST_OF_WIDTH ? room : 0;
}

/**
 * Names of series beside the ends of their marks, moved apart where they would cover each other. The mark carries the
 * colour, because not every colour is dark enough to be read as text.
 */
export function endLabels(frame: PlotFrame, labels: EndLabel[]) {
  const middles = spreadLabels(
    labels.map(({ y }) => y),
    LINE_HEIGHT,
    frame.top,
    frame.bottom,
  );
  if (!middles) return null;
  const markX = frame.right + MARK_GAP;
  return labels.map(({ key, text, color, mark }, index) => {
    const y = middles[index] ?? 0;
    return (
      <g key={key}>
        <path d={markPath(mark, markX, y, 3.5)} fill={color} />
        <text x={markX + TEXT_GAP} y={y + 4} fill={roleColor("ink")}>
          {text}
        </text>
      </g>
    );
  });
}

/** Whether a drawing of this width names its series at their ends, so that a legend would say it twice. */
export function namesItself(model: ChartModel, width: number): boolean {
  if (model.kind !== "line" && model.kind !== "stacked") return false;
  const names = model.series.map(({ label }) => label);
  return endLabelRoom(names, width) > 0;
}
