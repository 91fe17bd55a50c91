import { z } from "zod";
import { dayText } from "./day-text";
import { gbtCode } from "./gbt-code";

/** A main platform for industrial relocation. */
export const platformRowSchema = z.object({
  code: z.string().regex(/^(LC|MP)-\d{4}$/),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  cityCode: gbtCode,
  validFrom: dayText,
  basis: z.enum(["published", "general", "sample"]),
  sourceDocumentId: z.string().nullable(),
});
export type PlatformRow = z.infer<typeof platformRowSchema>;
