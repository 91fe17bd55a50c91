import { z } from "zod";
import { instantSql } from "@/lib/data/instant-sql";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText, integerText } from "@/lib/schemas/database-value";

const rowSchema = z.object({
  rosterConfidence: z.string(),
  rosterEvidence: z.string(),
  rosterSource: z.string(),
  rosterNote: z.string().nullable(),
  nameSeenInSource: z.boolean(),
  latestEvidenceYear: z.number().int().nullable(),
  industryBasis: z.string(),
  coordinateBasis: z.string(),
  coordinateSystem: z.string(),
  recognitions: z.array(
    z.object({
      level: z.string(),
      validFrom: dayText,
      validTo: dayText.nullable(),
      basis: z.string(),
      source: z.string().nullable(),
    }),
  ),
});

/** What a park's row of the register rests on, and when it was recognised at which level (`validTo` exclusive). */
export type ProvenanceRow = z.output<typeof rowSchema>;

/** The provenance of a park; null for a code that is not on the register. */
export async function getProvenance(park: string): Promise<ProvenanceRow | null> {
  const rows = await queryRows(
    Prisma.sql`
      SELECT p.roster_confidence AS "rosterConfidence", p.roster_evidence AS "rosterEvidence",
             p.roster_source AS "rosterSource", p.roster_note AS "rosterNote", p.name_seen_in_source AS "nameSeenInSource",
             p.latest_evidence_year AS "latestEvidenceYear", p.industry_basis AS "industryBasis",
             p.coordinate_basis AS "coordinateBasis", p.coordinate_system AS "coordinateSystem",
             COALESCE((SELECT json_agg(json_build_object('level', r.level, 'validFrom', r.valid_from, 'validTo', r.valid_to,
               'basis', r.basis, 'source', r.source) ORDER BY r.valid_from)
               FROM park_recognition r WHERE r.park_code = p.code), '[]'::json) AS recognitions
      FROM park p WHERE p.code = ${park}`,
    rowSchema,
  );
  return rows[0] ?? null;
}

const batchSchema = z.object({
  id: z.string(),
  kind: z.string(),
  source: z.string(),
  sample: z.boolean(),
  committedAt: z.string().nullable(),
  rows: integerText,
});

/** Loads that brought a park's figures, with how many of its observations each brought; latest first. */
export const listParkBatches = (park: string): Promise<z.output<typeof batchSchema>[]> =>
  queryRows(
    Prisma.sql`
      SELECT b.id::text, b.kind, COALESCE(b.source_document_id, b.file_name, b.kind) AS source, b.sample,
             ${instantSql(Prisma.sql`b.committed_at`)} AS "committedAt", n.rows
      FROM (SELECT o.batch_id, count(*)::text AS rows FROM observation o WHERE o.park_code = ${park} GROUP BY 1) n
      JOIN import_batch b ON b.id = n.batch_id
      ORDER BY b.committed_at DESC, b.id`,
    batchSchema,
  );
