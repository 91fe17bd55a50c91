import { z } from "zod";
import { instantText } from "./instant-text";
import { periodCode } from "./period-code";

/** One load of rows. */
export const importBatchRowSchema = z.object({
  id: z.uuid(),
  kind: z.enum(["parks", "indicators", "industry-outputs", "projects", "reference", "report"]),
  state: z.enum(["checking", "checked", "committed", "failed"]),
  periodCode: periodCode.nullable(),
  fileName: z.string().nullable(),
  sha256: z.string().nullable(),
  rows: z.int().min(0),
  validRows: z.int().min(0),
  sample: z.boolean(),
  sourceDocumentId: z.string().nullable(),
  createdAt: instantText,
  committedAt: instantText.nullable(),
});
export type ImportBatchRow = z.infer<typeof importBatchRowSchema>;
