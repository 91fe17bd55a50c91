import { z } from "zod";
import { dayText } from "./day-text";
import { decimalText } from "./decimal-text";

/** A clause of a policy as a measurable target. */
export const policyTargetRowSchema = z.object({
  id: z.string().min(1),
  clause: z.string().min(1),
  textZh: z.string().min(1),
  textEn: z.string().min(1),
  metric: z.string().min(1),
  operator: z.enum(["=", ">=", "<=", ">", "<"]),
  value: decimalText(4),
  unit: z.string().min(1),
  scope: z.enum(["park", "city", "province"]),
  validFrom: dayText,
  deadline: dayText.nullable(),
  sourceDocumentId: z.string().nullable(),
});
export type PolicyTargetRow = z.infer<typeof policyTargetRowSchema>;
