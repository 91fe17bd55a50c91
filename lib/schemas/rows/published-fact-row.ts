import { z } from "zod";
import { decimalText } from "./decimal-text";

/** A figure as it was published. */
export const publishedFactRowSchema = z.object({
  id: z.string().min(1),
  period: z.string().min(1),
  indicator: z.string().min(1),
  comparison: z.enum(["=", ">", "<", "<=", ">="]),
  value: decimalText(4),
  unit: z.string().min(1),
  universe: z.string().min(1),
  useInSample: z.string().min(1),
  label: z.string().min(1),
  citation: z.string().min(1),
  sourceDocumentId: z.string().nullable(),
});
export type PublishedFactRow = z.infer<typeof publishedFactRowSchema>;
