import { z } from "zod";
import { dayText } from "./day-text";

/** A version of a set of rules the product applies. */
export const rulePackRowSchema = z.object({
  id: z.uuid(),
  code: z.string().min(1),
  version: z.int().min(1),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  rules: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])),
  validFrom: dayText,
  validTo: dayText.nullable(),
  sourceDocumentId: z.string().nullable(),
});
export type RulePackRow = z.infer<typeof rulePackRowSchema>;
