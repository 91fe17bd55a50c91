import { z } from "zod";

/** A document a figure rests on, as rows and answers carry it. */
export const sourceReferenceSchema = z.object({
  id: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  reliability: z.string(),
});
