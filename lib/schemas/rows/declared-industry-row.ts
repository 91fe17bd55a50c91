import { z } from "zod";
import { dayText } from "./day-text";
import { industryCode } from "./industry-code";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";

/** An industry a park declares as a main industry, rank 1 first. */
export const declaredIndustryRowSchema = z.object({
  id: z.uuid(),
  parkCode,
  industryCode,
  position: z.int().min(1),
  validFrom: dayText,
  validTo: dayText.nullable(),
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  basis: z.enum(["source", "general", "weak", "reported"]),
  wordingZh: z.string().nullable(),
  batchId: z.uuid().nullable(),
});
export type DeclaredIndustryRow = z.infer<typeof declaredIndustryRowSchema>;
