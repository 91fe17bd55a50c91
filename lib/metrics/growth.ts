import { type Absence, absent, type Measured, measured } from "@/lib/domain/absence";

/**
 * Growth rate (current − base) / base as a fraction (0.05 = 5 %). Current and base must cover the same parks and the same
 * months. Absent when either is missing (`missing`, by default not reported) or when the base is zero or negative (`noBase`).
 */
export function growth(current: number | null, base: number | null, missing: Absence = "notReported"): Measured {
  if (current === null || base === null) return absent(missing);
  if (base <= 0) return absent("noBase");
  return measured((current - base) / base);
}
