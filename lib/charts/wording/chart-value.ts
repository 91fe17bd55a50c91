import type { Measured } from "@/lib/domain/absence";
import type { ChartValue } from "../chart-input";
import type { ChartTexts } from "./chart-texts";

/** A measured figure as a chart takes it: a number, or the reason in words. */
export function chartValue({ figure }: ChartTexts, { value, absent }: Measured, preliminary = false): ChartValue {
  if (value === null) return { value: null, reason: figure(`absence.${absent}`) };
  return preliminary ? { value, preliminary } : { value };
}
