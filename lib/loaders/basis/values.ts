import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listPeriodValues, type ValueRow } from "@/lib/data/observations/list-period-values";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { exactSum } from "@/lib/metrics/exact-sum";
import { cached, known } from "../cached";
import type { Frame } from "./frame";

/** Figures of one indicator and period by park. */
export type ParkValues = ReadonlyMap<string, ValueRow>;

/**
 * What parks reported for an indicator in a period, as known on a day.
 *
 * @param parks of whom it is asked, null for all; where all have been read already, all are answered
 */
export function loadValues(
  dataset: Dataset,
  indicator: string,
  period: string,
  asOf: CalendarDay | null,
  parks: readonly string[] | null = null,
): Promise<ParkValues> {
  const whole = parks && known<ParkValues>(dataset, "values", [indicator, period, asOf, null]);
  if (whole) return whole;
  return cached(dataset, "values", [indicator, period, asOf, parks], async () => {
    const rows = await listPeriodValues([indicator], period, asOf, parks);
    return new Map(rows.map((row) => [row.park, row]));
  });
}

/** A park's figure, or why there is none. */
export function measuredValue(row: ValueRow | undefined): Measured {
  if (!row) return absent("notReported");
  return row.value === null ? absent(row.absent ?? "notReported") : measured(row.value);
}

/** Figures of the frame's parks that reported, park → value. */
export function reportedValues(values: ParkValues, frame: Frame): Map<string, number> {
  const found = new Map<string, number>();
  for (const park of frame.members ?? []) {
    const value = values.get(park)?.value;
    if (value !== null && value !== undefined) found.set(park, value);
  }
  return found;
}

/** Sum over the frame's parks that reported; absent when none did or there is no universe. */
export function total(values: ParkValues, frame: Frame): Measured {
  if (frame.absence) return absent(frame.absence);
  const reported = reportedValues(values, frame);
  return reported.size === 0 ? absent("notReported") : measured(exactSum(reported.values()));
}

/** Whether a figure of the frame's parks is not final yet. */
export const isPreliminary = (values: ParkValues, frame: Frame): boolean =>
  [...(frame.members ?? [])].some((park) => values.get(park)?.status === "preliminary");
