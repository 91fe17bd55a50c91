import { decimalText } from "./decimal-text";

/** Degrees of longitude or latitude with at most four decimals (about ten metres). */
export const coordinateText = decimalText(4).refine((text) => Math.abs(Number(text)) <= 180, {
  error: "must be degrees",
});
