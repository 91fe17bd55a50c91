import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

const rowSchema = z.object({
  park: z.string(),
  industry: z.string(),
  position: z.number().int(),
  basis: z.string(),
  wordingZh: z.string().nullable(),
});

/** One declared main industry of a park; position 1 is the first declared. */
export type DeclarationRow = z.output<typeof rowSchema>;

/** Declared industries that hold on a day, as known at a time, by park and position. */
export const listDeclarations = (day: string, at: KnowledgeTime): Promise<DeclarationRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT d.park_code AS park, d.industry_code AS industry, d.position, d.basis, d.wording_zh AS "wordingZh"
      FROM declared_industry d
      WHERE d.valid_from <= ${day}::date AND (d.valid_to IS NULL OR d.valid_to > ${day}::date) AND ${knownAsOf("d", at)}
      ORDER BY 1, 3`,
    rowSchema,
  );
