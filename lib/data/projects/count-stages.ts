import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { PROJECT_STATES, type ProjectState } from "@/lib/domain/stage";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText, integerText } from "@/lib/schemas/database-value";
import { begunSql } from "./begun-sql";
import { standingSql } from "./standing-sql";

const rowSchema = z.object({ position: z.number().int(), count: integerText, amountWanYuan: decimalText });

const TERMINATED = 8;

/** Projects standing at a stage and their contracted amount in 万元; `stage` is null before signing. */
export type StageCount = { stage: ProjectState | null; count: number; amountWanYuan: number };

/** A park's projects by the furthest stage reached at the cut-off day, as known at a time, in the order of stages. */
export async function countStages(park: string, cutOff: CalendarDay, at: KnowledgeTime): Promise<StageCount[]> {
  const rows = await queryRows(
    Prisma.sql`
      SELECT CASE WHEN v.terminated_on <= ${cutOff}::date THEN ${TERMINATED}::int ELSE reached.furthest END AS position,
             count(*)::text AS count, sum(v.amount_wan_yuan)::text AS "amountWanYuan"
      FROM project_version v ${standingSql(cutOff)}
      WHERE v.park_code = ${park} AND ${knownAsOf("v", at)} AND ${begunSql(cutOff)}
      GROUP BY 1 ORDER BY 1`,
    rowSchema,
  );
  return rows.map(({ position, ...row }) => ({
    stage: position === 0 ? null : (PROJECT_STATES[position - 1] ?? null),
    ...row,
  }));
}
