import { z } from "zod";
import { dayText } from "./day-text";
import { decimalText } from "./decimal-text";
import { gbtCode } from "./gbt-code";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";

/** An enclave, a co-investment or an assistance between cities; shares 0..1. */
export const collaborationRowSchema = z.object({
  id: z.uuid(),
  code: z.string().min(1),
  kind: z.enum(["enclave", "coInvestment", "assistance"]),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  fromCityCode: gbtCode,
  toCityCode: gbtCode,
  parkCode: parkCode.nullable(),
  outputShareFrom: decimalText(4).nullable(),
  taxShareFrom: decimalText(4).nullable(),
  validFrom: dayText,
  validTo: dayText.nullable(),
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  basis: z.enum(["published", "general", "sample"]),
  sourceDocumentId: z.string().nullable(),
  batchId: z.uuid().nullable(),
});
export type CollaborationRow = z.infer<typeof collaborationRowSchema>;
