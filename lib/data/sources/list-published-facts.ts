import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { COMPARISONS } from "@/lib/metrics/agreement";
import { sourceReferenceSchema } from "@/lib/schemas/source-reference";

const rowSchema = z.object({
  id: z.string(),
  period: z.string(),
  indicator: z.string(),
  comparison: z.enum(COMPARISONS),
  /** As text, since the decimals it was published with say how closely it can be met. */
  value: z.string(),
  unit: z.string(),
  universe: z.string(),
  citation: z.string(),
  source: sourceReferenceSchema.nullable(),
});

/** A figure as it was published, with the document it was read from. */
export type PublishedFactRow = z.output<typeof rowSchema>;

/** Everything published that figures of ours are held against, in order of their keys. */
export const listPublishedFacts = (): Promise<PublishedFactRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT f.id, f.period, f.indicator, f.comparison, trim_scale(f.value)::text AS value, f.unit, f.universe, f.citation,
             CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'titleZh', s.title_zh, 'titleEn', s.title_en,
               'publisher', s.publisher, 'url', s.url, 'reliability', s.reliability) END AS source
      FROM published_fact f LEFT JOIN source_document s ON s.id = f.source_document_id
      ORDER BY f.id`,
    rowSchema,
  );
