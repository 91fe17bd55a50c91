import { queryRows } from "@/lib/db/query-rows";
import type { SourceReference } from "@/lib/domain/source-reference";
import { Prisma } from "@/lib/generated/prisma/client";
import { sourceReferenceSchema } from "@/lib/schemas/source-reference";

/** Kinds of load a figure can come from. */
export type BatchKind = "parks" | "indicators" | "industry-outputs" | "projects" | "reference" | "report";

/** Documents from which rows of some kinds were loaded, in order of their keys. */
export const listSourceDocuments = (kinds: readonly BatchKind[]): Promise<SourceReference[]> =>
  queryRows(
    Prisma.sql`
      SELECT s.id, s.title_zh AS "titleZh", s.title_en AS "titleEn", s.publisher, s.url, s.reliability
      FROM source_document s
      WHERE s.id IN (SELECT b.source_document_id FROM import_batch b WHERE b.state = 'committed' AND b.kind = ANY(${kinds}))
      ORDER BY s.id`,
    sourceReferenceSchema,
  );
