import { z } from "zod";
import { decimalText } from "./decimal-text";
import { instantText } from "./instant-text";
import { periodCode } from "./period-code";

/** What flowed through a collaboration in a period; money in 万元. */
export const collaborationFlowRowSchema = z.object({
  collaborationCode: z.string().min(1),
  periodCode,
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  amountWanYuan: decimalText(2).nullable(),
  projects: z.int().min(0).nullable(),
  outputWanYuan: decimalText(2).nullable(),
  taxWanYuan: decimalText(2).nullable(),
  batchId: z.uuid().nullable(),
});
export type CollaborationFlowRow = z.infer<typeof collaborationFlowRowSchema>;
