import { z } from "zod";
import { dayText } from "./day-text";
import { industryCode } from "./industry-code";
import { parkCode } from "./park-code";

/** An enterprise in a park. */
export const enterpriseRowSchema = z.object({
  code: z.string().regex(/^EN-\d{5,}$/),
  creditCode: z.string().length(18).nullable(),
  nameZh: z.string().min(1),
  nameEn: z.string().nullable(),
  parkCode,
  industryCode,
  leading: z.boolean(),
  chainZh: z.string().nullable(),
  aboveScaleOn: dayText.nullable(),
  batchId: z.uuid().nullable(),
});
export type EnterpriseRow = z.infer<typeof enterpriseRowSchema>;
