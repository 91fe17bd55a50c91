import { absent, measured } from "@/lib/domain/absence";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { Total } from "@/lib/schemas/register/register-view";
import type { Frame } from "../basis/frame";
import { loadValues, type ParkValues } from "../basis/values";

/** Sum of a flow over the parks that reported it; parks can be any of the frame's. */
export function totalOf(frame: Frame, values: ParkValues, codes: readonly string[]): Total {
  if (frame.absence) return { figure: absent(frame.absence), parks: 0 };
  const reported = codes.flatMap((code) => values.get(code)?.value ?? []);
  return { figure: reported.length > 0 ? measured(exactSum(reported)) : absent("notReported"), parks: reported.length };
}

/** Output of some of the frame's parks together. */
export const loadOutputTotal = async (frame: Frame, codes: readonly string[]): Promise<Total> =>
  totalOf(frame, await loadValues(frame.dataset, "output", frame.period.code, frame.asOf), codes);
