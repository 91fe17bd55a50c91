import { z } from "zod";
import { dayText } from "./day-text";

/** A policy event drawn beside time series. */
export const policyEventRowSchema = z.object({
  id: z.uuid(),
  happenedOn: dayText,
  titleZh: z.string().min(1),
  titleEn: z.string().min(1),
  sourceDocumentId: z.string().nullable(),
});
export type PolicyEventRow = z.infer<typeof policyEventRowSchema>;
