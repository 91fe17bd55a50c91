import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import type { IndustryOutputRow } from "@/lib/domain/industry-output";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText } from "@/lib/schemas/database-value";

const rowSchema = z.object({ park: z.string(), industry: z.string(), outputWanYuan: decimalText });

/** Output by park and industry in one period, as known at a time. @param parks null for all */
export const listPeriodOutputs = (
  period: string,
  at: KnowledgeTime,
  parks: readonly string[] | null = null,
): Promise<IndustryOutputRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT o.park_code AS park, o.industry_code AS industry, o.output_wan_yuan::text AS "outputWanYuan"
      FROM industry_output o WHERE o.period_code = ${period} AND ${knownAsOf("o", at)}
        ${parks === null ? Prisma.empty : Prisma.sql`AND o.park_code = ANY(${parks})`}
      ORDER BY 1, 2`,
    rowSchema,
  );
