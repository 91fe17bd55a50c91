import type { Measured } from "@/lib/domain/absence";
import type { Translate } from "@/lib/i18n/translate";
import type { TableCell } from "./table-model";

/** Stands where a figure is absent. */
export const DASH = "—";

/** A figure as a cell, or the dash with its reason. @param write writes the figure in the column's unit, without the unit */
export const measuredCell = (
  figure: Translate<"figure">,
  { value, absent }: Measured,
  write: (value: number) => string,
): TableCell => (value === null ? { text: DASH, reason: figure(`absence.${absent}`) } : { text: write(value), value });
