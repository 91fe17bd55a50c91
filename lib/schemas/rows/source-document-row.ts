import { z } from "zod";
import { dayText } from "./day-text";

/** A document figures were read from. */
export const sourceDocumentRowSchema = z.object({
  id: z.string().min(1),
  titleZh: z.string().min(1),
  titleEn: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url().nullable(),
  publishedOn: dayText.nullable(),
  licence: z.string().nullable(),
  reliability: z.enum(["source", "summary", "repost", "general", "generated"]),
});
export type SourceDocumentRow = z.infer<typeof sourceDocumentRowSchema>;
