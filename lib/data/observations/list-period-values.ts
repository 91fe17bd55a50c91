import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText } from "@/lib/schemas/database-value";

const rowSchema = z.object({
  park: z.string(),
  indicator: z.string(),
  value: decimalText.nullable(),
  absent: z.enum(["withdrawn", "notReported", "notApplicable"]).nullable(),
  status: z.enum(["preliminary", "revised", "final"]),
});

/** A reported figure in its indicator's unit, or why it has no value. */
export type ValueRow = z.output<typeof rowSchema>;

/**
 * What parks reported for some indicators and one period, as known at a time, in no order: they are looked up by park, and ordering
 * costs a third of the question. Parks that reported nothing have no row.
 *
 * @param parks null for all
 */
export const listPeriodValues = (
  indicators: readonly string[],
  period: string,
  at: KnowledgeTime,
  parks: readonly string[] | null = null,
): Promise<ValueRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT o.park_code AS park, o.indicator_code AS indicator, o.value::text, o.absent_reason AS absent, o.status
      FROM observation o
      WHERE o.indicator_code = ANY(${indicators}) AND o.period_code = ${period} AND ${knownAsOf("o", at)}
        ${parks === null ? Prisma.empty : Prisma.sql`AND o.park_code = ANY(${parks})`}`,
    rowSchema,
  );
