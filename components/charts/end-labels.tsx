import { spreadLabels } from "@/lib/charts/spread-labels";
import { textWidth } from "@/lib/charts/thin-ticks";
import { FONT_SIZE, type PlotFrame } from "./plot-frame";

export type EndLabel = { key: string; text: string; color: string; y: number };

const LINE_HEIGHT = 15;
const GAP = 8;
/** Labels may take at most this part of the width, else the legend above the drawing has to do. */
const MOST_OF_WIDTH = 0.3;
/** Narrower drawings need all their width for the marks. */
const LEAST_WIDTH = 480;

/** @returns room to the right the labels need, 0 when they would need too much and are left to the legend */
export function endLabelRoom(texts: string[], width: number): number {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, FONT_SIZE)));
  const room = Math.ceil(widest) + GAP + 4;
  return width >= LEAST_WIDTH && room <= width * MOST_OF_WIDTH ? room : 0;
}

/** Names of series beside the ends of their marks, moved apart where they would cover each other. */
export function endLabels(frame: PlotFrame, labels: EndLabel[]) {
  const middles = spreadLabels(
    labels.map(({ y }) => y),
    LINE_HEIGHT,
    frame.top,
    frame.bottom,
  );
  if (!middles) return null;
  return labels.map(({ key, text, color }, index) => (
    <text key={key} x={frame.right + GAP} y={(middles[index] ?? 0) + 4} fill={color} fontWeight={600}>
      {text}
    </text>
  ));
}
