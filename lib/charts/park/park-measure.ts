import { ABSENCES, absent, type Measured, measured } from "@/lib/domain/absence";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import { PARK_FIGURES, type ParkFigureId, type ParkFigurePlan } from "@/lib/schemas/park/park-figure";

/** How a figure of the file is planned. */
export const planOf = (id: ParkFigureId): ParkFigurePlan =>
  PARK_FIGURES.find((plan) => plan.id === id) ?? PARK_FIGURES[0];

/** A figure of a park's file, as the API carries it: the number, or the reason beside its null. */
export function parkMeasure(file: ParkFile, id: ParkFigureId): Measured {
  const { field } = planOf(id);
  return measuredOf(file[field], file[`${field}Absent`]);
}

/** A nullable number and the reason that stands beside it where it is null. */
export function measuredOf(value: number | null | undefined, reason: string | undefined): Measured {
  if (value !== null && value !== undefined) return measured(value);
  return absent(ABSENCES.find((known) => known === reason) ?? "notReported");
}
