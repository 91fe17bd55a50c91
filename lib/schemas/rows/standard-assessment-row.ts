import { z } from "zod";
import { dayText } from "./day-text";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";

/** How a park stands on an item of the standard. */
export const standardAssessmentRowSchema = z.object({
  itemCode: z.string().min(1),
  parkCode,
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  state: z.enum(["notStarted", "inProgress", "met", "confirmed"]),
  assessedOn: dayText,
  evidence: z.string().nullable(),
});
export type StandardAssessmentRow = z.infer<typeof standardAssessmentRowSchema>;
