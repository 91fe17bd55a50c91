import { z } from "zod";
import { REGION_CODES } from "@/lib/domain/region";

/** An economic region. */
export const regionRowSchema = z.object({
  code: z.enum(REGION_CODES),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  position: z.int().min(1),
});
export type RegionRow = z.infer<typeof regionRowSchema>;
