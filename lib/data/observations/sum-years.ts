import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import type { Period } from "@/lib/domain/period";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText } from "@/lib/schemas/database-value";

/**
 * A flow since records began: its yearly figures before the period's year, plus the period's own (cumulative months stand in
 * for their year). Null when nothing was reported.
 *
 * @param parks codes counted; null for every park
 */
export async function sumYears(
  indicator: string,
  through: Period,
  parks: readonly string[] | null,
  at: KnowledgeTime,
): Promise<number | null> {
  const rows = await queryRows(
    Prisma.sql`
      SELECT CASE WHEN bool_or(p.code = ${through.code} AND o.value IS NOT NULL) THEN sum(o.value)::text END AS total
      FROM observation o JOIN period p ON p.code = o.period_code
      WHERE o.indicator_code = ${indicator} AND ${knownAsOf("o", at)}
        AND (p.code = ${through.code} OR (p.kind = 'year' AND p.ends_on < ${through.startsOn}::date))
        ${parks === null ? Prisma.empty : Prisma.sql`AND o.park_code = ANY(${parks})`}`,
    z.object({ total: decimalText.nullable() }),
  );
  return rows[0]?.total ?? null;
}
