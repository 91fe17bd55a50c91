import { z } from "zod";
import { instantText } from "./instant-text";

/** A project’s identity. */
export const projectRowSchema = z.object({
  code: z.string().regex(/^P-\d{4}-\d{5,}$/),
  createdAt: instantText,
});
export type ProjectRow = z.infer<typeof projectRowSchema>;
