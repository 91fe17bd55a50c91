import { z } from "zod";
import { UNITS } from "@/lib/domain/indicator";

/** An entry of the dictionary of indicators. */
export const indicatorRowSchema = z.object({
  code: z.string().regex(/^[a-z][a-zA-Z]*$/),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  unit: z.enum(UNITS),
  definitionZh: z.string().min(1),
  definitionEn: z.string().min(1),
  source: z.string().min(1),
  cumulative: z.boolean(),
  frequency: z.enum(["month", "year"]),
  position: z.int().min(1),
});
export type IndicatorRow = z.infer<typeof indicatorRowSchema>;
