import { z } from "zod";
import { decimalText } from "./decimal-text";
import { industryCode } from "./industry-code";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";
import { periodCode } from "./period-code";

/** Gross output of an industry in a park and period, 万元. */
export const industryOutputRowSchema = z.object({
  parkCode,
  industryCode,
  periodCode,
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  outputWanYuan: decimalText(2),
  status: z.enum(["preliminary", "revised", "final"]),
  batchId: z.uuid(),
  sourceCell: z.string().nullable(),
});
export type IndustryOutputRow = z.infer<typeof industryOutputRowSchema>;
