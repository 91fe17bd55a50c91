import { z } from "zod";
import { ABSENCES, type Absence, type Measured } from "@/lib/domain/absence";

/** A figure as an answer carries it: a number or null, and beside a null the reason, under the same name with `Absent`. */
export type MeasuredField<K extends string> = Record<K, number | null> & Partial<Record<`${K}Absent`, Absence>>;

type MeasuredShape<K extends string> = Record<K, z.ZodNullable<z.ZodNumber>> &
  Record<`${K}Absent`, z.ZodOptional<z.ZodEnum<{ [A in Absence]: A }>>>;

const absenceSchema = z
  .enum(ABSENCES)
  .optional()
  .meta({ description: "Why the figure beside it is null; left out where there is a figure." });

/** The part of an object schema that describes one figure. */
export function measuredShape<K extends string>(name: K, description: string): MeasuredShape<K> {
  return { [name]: z.number().nullable().meta({ description }), [`${name}Absent`]: absenceSchema } as MeasuredShape<K>;
}

/** Writes a figure, or its absence with the reason, as fields of an answer. */
export function measuredField<K extends string>(name: K, figure: Measured): MeasuredField<K> {
  const fields = figure.absent === null ? { [name]: figure.value } : { [name]: null, [`${name}Absent`]: figure.absent };
  return fields as MeasuredField<K>;
}
