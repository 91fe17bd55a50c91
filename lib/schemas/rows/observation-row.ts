import { z } from "zod";
import { decimalText } from "./decimal-text";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";
import { periodCode } from "./period-code";

/** A figure of a park, an indicator and a period, in the indicator’s unit, with the time in which it was what we knew. */
export const observationRowSchema = z.object({
  parkCode,
  indicatorCode: z.string().min(1),
  periodCode,
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  value: decimalText(2).nullable(),
  absentReason: z.enum(["withdrawn", "notReported", "notApplicable"]).nullable(),
  status: z.enum(["preliminary", "revised", "final"]),
  revisionReason: z.string().nullable(),
  batchId: z.uuid(),
  sourceCell: z.string().nullable(),
});
export type ObservationRow = z.infer<typeof observationRowSchema>;
