import { z } from "zod";
import { gbtCode } from "./gbt-code";

/** A county, county-level city or district. */
export const countyRowSchema = z.object({
  code: gbtCode,
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  cityCode: gbtCode,
});
export type CountyRow = z.infer<typeof countyRowSchema>;
