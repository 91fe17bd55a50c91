import { z } from "zod";
import { instantSql } from "@/lib/data/instant-sql";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(["parks", "indicators", "industry-outputs", "projects", "reference", "report"]),
  period: z.string().nullable(),
  fileName: z.string().nullable(),
  rows: z.number().int(),
  sample: z.boolean(),
  sourceZh: z.string().nullable(),
  sourceEn: z.string().nullable(),
  committedAt: z.string(),
});

/** A load whose rows are published. */
export type ImportBatchRow = z.output<typeof rowSchema>;

/** The latest loads whose rows are published, latest first. @param limit most rows */
export const listImportBatches = (limit: number): Promise<ImportBatchRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT b.id::text, b.kind, b.period_code AS period, b.file_name AS "fileName", b.rows, b.sample,
             s.title_zh AS "sourceZh", s.title_en AS "sourceEn", ${instantSql(Prisma.sql`b.committed_at`)} AS "committedAt"
      FROM import_batch b LEFT JOIN source_document s ON s.id = b.source_document_id
      WHERE b.state = 'committed' AND b.committed_at IS NOT NULL
      ORDER BY b.committed_at DESC, b.kind, b.sample, b.id LIMIT ${limit}::int`,
    rowSchema,
  );
