export type Direction = "up" | "down" | "level";

/** Where a change points once written: what is smaller than half of the last written digit is level. */
export function directionOf(change: number, lastDigit: number): Direction {
  if (Math.abs(change) < lastDigit / 2) return "level";
  return change > 0 ? "up" : "down";
}

/** Last written digit of a rate or share in percent to one decimal, as a fraction. */
export const SHARE_DIGIT = 0.001;

/** Last written digit of an index to three decimals. */
export const INDEX_DIGIT = 0.001;
