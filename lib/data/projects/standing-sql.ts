import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * A project's standing at the cut-off day, as two lateral joins on `project_version v`: `reached.furthest` (0 before signing,
 * 1 signed … 7 at capacity), `life.open` and `life.planned`, the planned day of the earliest stage ahead that is neither
 * reached nor skipped (null without plan). Says in SQL what `projectStanding` says of one project, so that a million of them
 * need not leave the database; tests hold the two together. What happened after the cut-off counts as not happened.
 *
 * @param few whether projects of few parks are asked for: each standing is then worked out once, where PostgreSQL would write it
 *   out wherever its name stands, stage within stage. Over all projects that would keep it from working in parallel.
 */
export function standingSql(cutOff: CalendarDay, few = false): Prisma.Sql {
  const fence = few ? Prisma.sql`OFFSET 0` : Prisma.empty;
  return Prisma.sql`
    CROSS JOIN LATERAL (SELECT CASE
      WHEN v.at_capacity_actual <= ${cutOff}::date THEN 7
      WHEN v.above_scale_actual <= ${cutOff}::date THEN 6
      WHEN v.in_production_actual <= ${cutOff}::date THEN 5
      WHEN v.completed_actual <= ${cutOff}::date THEN 4
      WHEN v.started_actual <= ${cutOff}::date THEN 3
      WHEN v.land_granted_actual <= ${cutOff}::date THEN 2
      WHEN v.signed_actual <= ${cutOff}::date THEN 1
      ELSE 0 END AS furthest ${fence}) reached
    CROSS JOIN LATERAL (SELECT
      (v.terminated_on IS NULL OR v.terminated_on > ${cutOff}::date) AND reached.furthest < 7 AS open,
      CASE
        WHEN reached.furthest < 1 AND v.signed_planned IS NOT NULL AND NOT 'signed' = ANY(v.skipped_stages) THEN v.signed_planned
        WHEN reached.furthest < 2 AND v.land_granted_planned IS NOT NULL AND NOT 'landGranted' = ANY(v.skipped_stages) THEN v.land_granted_planned
        WHEN reached.furthest < 3 AND v.started_planned IS NOT NULL AND NOT 'started' = ANY(v.skipped_stages) THEN v.started_planned
        WHEN reached.furthest < 4 AND v.completed_planned IS NOT NULL AND NOT 'completed' = ANY(v.skipped_stages) THEN v.completed_planned
        WHEN reached.furthest < 5 AND v.in_production_planned IS NOT NULL AND NOT 'inProduction' = ANY(v.skipped_stages) THEN v.in_production_planned
        WHEN reached.furthest < 6 AND v.above_scale_planned IS NOT NULL AND NOT 'aboveScale' = ANY(v.skipped_stages) THEN v.above_scale_planned
        WHEN reached.furthest < 7 AND v.at_capacity_planned IS NOT NULL AND NOT 'atCapacity' = ANY(v.skipped_stages) THEN v.at_capacity_planned
      END AS planned ${fence}) life`;
}
