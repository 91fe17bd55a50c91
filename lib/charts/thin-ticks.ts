import type { ChartCategory } from "./chart-model";

const LATIN_WIDTH_PER_SIZE = 0.58;
const GAP_PER_SIZE = 0.9;
const FIRST_WIDE_CHARACTER = "\u2e80";

/**
 * Chooses which categories get a tick, so that ticks never touch: every n-th, counted from the last, because the latest
 * period is the one people look for.
 *
 * @param room width of the axis in the same units as `fontSize`
 * @returns keys of the chosen categories in axis order
 */
export function thinTicks(categories: ChartCategory[], room: number, fontSize: number): string[] {
  const widest = Math.max(0, ...categories.map((category) => textWidth(category.tick, fontSize)));
  const places = Math.max(1, Math.floor(room / (widest + fontSize * GAP_PER_SIZE)));
  const every = Math.max(1, Math.ceil(categories.length / places));
  const last = categories.length - 1;
  return categories.filter((_, index) => (last - index) % every === 0).map((category) => category.key);
}

/**
 * Estimates the width of a text from its characters, CJK as wide as high.
 *
 * @returns width in the units of `fontSize`
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += character >= FIRST_WIDE_CHARACTER ? 1 : LATIN_WIDTH_PER_SIZE;
  return width * fontSize;
}
