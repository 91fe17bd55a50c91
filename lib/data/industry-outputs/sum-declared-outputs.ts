import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText, integerText } from "@/lib/schemas/database-value";

const rowSchema = z.object({ declared: decimalText, total: decimalText, parks: integerText });

/** Output of a group of parks, 万元: in the industries they declare, in all, and of how many parks there is any. */
export type DeclaredOutputs = z.output<typeof rowSchema>;

/**
 * Sums the output by industry of the parks that declare something, as known at a time.
 *
 * @param declared each industry a park of the group declares
 */
export async function sumDeclaredOutputs(
  period: string,
  at: KnowledgeTime,
  declared: readonly { park: string; industry: string }[],
): Promise<DeclaredOutputs> {
  const [parks, industries] = [declared.map(({ park }) => park), declared.map(({ industry }) => industry)];
  const rows = await queryRows(
    Prisma.sql`
      SELECT COALESCE(sum(n.declared), 0)::text AS declared, COALESCE(sum(n.total), 0)::text AS total,
             (count(*) FILTER (WHERE n.total > 0))::text AS parks
      FROM (
        SELECT sum(o.output_wan_yuan) AS total, sum(o.output_wan_yuan) FILTER (WHERE o.industry_code = ANY(d.industries)) AS declared
        FROM industry_output o
        JOIN (SELECT park, array_agg(industry) AS industries FROM unnest(${parks}::text[], ${industries}::text[]) AS u(park, industry)
              GROUP BY park) d ON d.park = o.park_code
        WHERE o.period_code = ${period} AND ${knownAsOf("o", at)}
        GROUP BY o.park_code
      ) n`,
    rowSchema,
  );
  return rows[0] ?? { declared: 0, total: 0, parks: 0 };
}
