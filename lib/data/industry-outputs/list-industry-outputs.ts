import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import type { IndustryOutput } from "@/lib/schemas/api/industry-output";
import { decimalText, integerText } from "@/lib/schemas/database-value";

/** Which rows; null where anything goes. */
export type IndustryOutputFilter = {
  parks: readonly string[] | null;
  industries: readonly string[] | null;
  period: string | null;
  at: KnowledgeTime;
};

const rowSchema = z.object({
  park: z.string(),
  industry: z.string(),
  period: z.string(),
  outputWanYuan: decimalText,
  status: z.enum(["preliminary", "revised", "final"]),
});

const conditionOf = ({ parks, industries, period, at }: IndustryOutputFilter): Prisma.Sql => Prisma.sql`
  ${knownAsOf("o", at)}
  ${parks === null ? Prisma.empty : Prisma.sql`AND o.park_code = ANY(${parks})`}
  ${industries === null ? Prisma.empty : Prisma.sql`AND o.industry_code = ANY(${industries})`}
  ${period === null ? Prisma.empty : Prisma.sql`AND o.period_code = ${period}`}`;

/** A part of the outputs in the order of park, industry and period, from after a key or a number of rows in. */
export const listIndustryOutputs = (
  filter: IndustryOutputFilter,
  place: { after: readonly [string, string, string] | null; offset: number; limit: number },
): Promise<IndustryOutput[]> =>
  queryRows(
    Prisma.sql`
      SELECT o.park_code AS park, o.industry_code AS industry, o.period_code AS period,
             o.output_wan_yuan::text AS "outputWanYuan", o.status
      FROM industry_output o
      WHERE ${conditionOf(filter)} ${
        place.after === null
          ? Prisma.empty
          : Prisma.sql`AND (o.park_code, o.industry_code, o.period_code) > (${place.after[0]}, ${place.after[1]}, ${place.after[2]})`
      }
      ORDER BY o.park_code, o.industry_code, o.period_code LIMIT ${place.limit}::int OFFSET ${place.offset}::int`,
    rowSchema,
  );

/** How many rows there are under a filter. */
export async function countIndustryOutputs(filter: IndustryOutputFilter): Promise<number> {
  const rows = await queryRows(
    Prisma.sql`SELECT count(*)::text AS total FROM industry_output o WHERE ${conditionOf(filter)}`,
    z.object({ total: integerText }),
  );
  return rows[0]?.total ?? 0;
}
