import { textWidth } from "@/lib/charts/thin-ticks";

/** Size of a drawing in SVG units, which are CSS pixels when it is shown at its own size. */
export type FrameSize = { width: number; height: number };

/** A frame with the room its axes take: `left`, `right`, `top`, `bottom` are the edges of the area of the marks. */
export type PlotFrame = FrameSize & {
  fontSize: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

export const FONT_SIZE = 12;
export const X_AXIS_HEIGHT = 26;
const TICK_GAP = 10;
const TOP = 14;
const LEAST_RIGHT = 8;

/**
 * Sets aside room for the axes.
 *
 * @param tickLabels labels of the axis on the left, which gets as wide as the widest needs
 * @param lastTick the tick under the right end of the marks, half of which stands out; empty when it stands inside
 * @param labelRoom room to the right of the marks, for labels at the ends of lines
 */
export function plotFrame(
  { width, height }: FrameSize,
  tickLabels: string[],
  lastTick: string,
  labelRoom: number,
): PlotFrame {
  const widest = Math.max(0, ...tickLabels.map((label) => textWidth(label, FONT_SIZE)));
  return {
    width,
    height,
    fontSize: FONT_SIZE,
    left: Math.ceil(widest) + TICK_GAP,
    right: width - Math.max(LEAST_RIGHT, labelRoom, Math.ceil(textWidth(lastTick, FONT_SIZE) / 2) + 2),
    top: TOP,
    bottom: height - X_AXIS_HEIGHT,
  };
}

/** Recharts' margins for a frame; its axes stand between margin and marks. */
export function frameMargin(frame: PlotFrame) {
  return { top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 };
}

/** @returns where a value stands on the vertical axis that runs over `ticks` */
export function valueY(frame: PlotFrame, ticks: { value: number }[], value: number): number {
  const low = ticks[0]?.value ?? 0;
  const high = ticks[ticks.length - 1]?.value ?? 1;
  return frame.bottom - ((value - low) / (high - low)) * (frame.bottom - frame.top);
}
