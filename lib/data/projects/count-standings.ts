import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";
import { integerText } from "@/lib/schemas/database-value";
import { begunSql } from "./begun-sql";
import { standingSql } from "./standing-sql";

const rowSchema = z.object({ park: z.string(), open: integerText, delayed: integerText, red: integerText });

/** How many of a park's projects are open, delayed (past the plan of the stage they wait for), and past the red threshold. */
export type StandingCounts = z.output<typeof rowSchema>;

/**
 * Open projects by park at the cut-off day, as known at a time. Parks without a project have no row.
 *
 * @param parks codes of the parks counted; null for all
 * @param redMonths calendar months past the plan from which the light is red (proposed for removal included)
 */
export const countStandings = (
  cutOff: CalendarDay,
  redMonths: number,
  at: KnowledgeTime,
  parks: readonly string[] | null = null,
): Promise<StandingCounts[]> =>
  queryRows(
    Prisma.sql`
      SELECT v.park_code AS park,
             (count(*) FILTER (WHERE life.open))::text AS open,
             (count(*) FILTER (WHERE life.open AND life.planned < ${cutOff}::date))::text AS delayed,
             (count(*) FILTER (WHERE life.open
               AND life.planned + make_interval(months => ${redMonths}::int) <= ${cutOff}::date))::text AS red
      FROM project_version v ${standingSql(cutOff, parks !== null)}
      WHERE ${knownAsOf("v", at)} AND ${begunSql(cutOff)}
        ${parks === null ? Prisma.empty : Prisma.sql`AND v.park_code = ANY(${parks})`}
      GROUP BY 1 ORDER BY 1`,
    rowSchema,
  );
