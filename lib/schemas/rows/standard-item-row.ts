import { z } from "zod";

/** An item of the park standard. */
export const standardItemRowSchema = z.object({
  code: z.string().regex(/^S-\d{2}$/),
  chapter: z.string().min(1),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  criterionZh: z.string().min(1),
  criterionEn: z.string().min(1),
  position: z.int().min(1),
  basis: z.enum(["published", "ours"]),
});
export type StandardItemRow = z.infer<typeof standardItemRowSchema>;
