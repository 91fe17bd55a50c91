import { z } from "zod";

/** A broad group of divisions. */
export const industryGroupRowSchema = z.object({
  code: z.string().min(1),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  position: z.int().min(1),
});
export type IndustryGroupRow = z.infer<typeof industryGroupRowSchema>;
