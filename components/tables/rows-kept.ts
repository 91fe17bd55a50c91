import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/** Places of the rows to draw, in order: those in sight, the spare ones around them, and the row that holds the keyboard. @param focused its place; null when none */
export function rowsKept(range: Range, focused: number | null): number[] {
  const seen = defaultRangeExtractor(range);
  return focused === null || seen.includes(focused) ? seen : [...seen, focused].sort((a, b) => a - b);
}
