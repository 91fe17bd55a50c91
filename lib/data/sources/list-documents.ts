import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText, integerText } from "@/lib/schemas/database-value";
import { sourceReferenceSchema } from "@/lib/schemas/source-reference";

const rowSchema = sourceReferenceSchema.extend({
  publishedOn: dayText.nullable(),
  licence: z.string().nullable(),
  facts: integerText,
  universes: integerText,
  targets: integerText,
  events: integerText,
  rulePacks: integerText,
  cities: integerText,
  clusters: integerText,
  platforms: integerText,
  collaborations: integerText,
  realLoads: integerText,
  sampleLoads: integerText,
});

/** A document figures or facts were read from, with how much was taken from it. */
export type DocumentRow = z.output<typeof rowSchema>;

/** Every document, in order of their keys. */
export const listDocuments = (): Promise<DocumentRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT s.id, s.title_zh AS "titleZh", s.title_en AS "titleEn", s.publisher, s.url,
             s.published_on::text AS "publishedOn", s.licence, s.reliability,
             (SELECT count(*)::text FROM published_fact f WHERE f.source_document_id = s.id) AS facts,
             (SELECT count(*)::text FROM universe u WHERE u.source_document_id = s.id) AS universes,
             (SELECT count(*)::text FROM policy_target t WHERE t.source_document_id = s.id) AS targets,
             (SELECT count(*)::text FROM policy_event e WHERE e.source_document_id = s.id) AS events,
             (SELECT count(*)::text FROM rule_pack r WHERE r.source_document_id = s.id) AS "rulePacks",
             (SELECT count(*)::text FROM city c WHERE c.source_document_id = s.id) AS cities,
             (SELECT count(*)::text FROM cluster k WHERE k.source_document_id = s.id) AS clusters,
             (SELECT count(*)::text FROM platform p WHERE p.source_document_id = s.id) AS platforms,
             (SELECT count(*)::text FROM collaboration o WHERE o.source_document_id = s.id AND o.recorded_to IS NULL)
               AS collaborations,
             (SELECT count(*)::text FROM import_batch b WHERE b.source_document_id = s.id AND NOT b.sample) AS "realLoads",
             (SELECT count(*)::text FROM import_batch b WHERE b.source_document_id = s.id AND b.sample) AS "sampleLoads"
      FROM source_document s ORDER BY s.id`,
    rowSchema,
  );
