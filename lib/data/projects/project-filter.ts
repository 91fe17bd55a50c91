import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { PROJECT_STATES, type ProjectState } from "@/lib/domain/stage";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Light, LightThresholds } from "@/lib/metrics/project-delay";
import { begunSql } from "./begun-sql";
import { standingSql } from "./standing-sql";

/** Which projects; null where anything goes. */
export type ProjectFilter = {
  parks: readonly string[] | null;
  industries: readonly string[] | null;
  /** Part of a code, a name or an investor, in any case. */
  text: string | null;
  stages: readonly ProjectState[] | null;
  lights: readonly Light[] | null;
  minAmount: number | null;
  signedFrom: CalendarDay | null;
  signedTo: CalendarDay | null;
  delayed: boolean | null;
  /** Only those there were by the cut-off. */
  begun: boolean;
  cutOff: CalendarDay;
  thresholds: LightThresholds;
  at: KnowledgeTime;
};

/** The joins and the condition on `project_version v` that a filter needs; standings are only computed when asked for. */
export function projectSql(filter: ProjectFilter): { joins: Prisma.Sql; condition: Prisma.Sql } {
  const { parks, industries, text, stages, lights, minAmount, signedFrom, signedTo, delayed, begun, cutOff } = filter;
  const past = Prisma.sql`(life.open AND life.planned IS NOT NULL AND life.planned < ${cutOff}::date)`;
  const conditions = [
    knownAsOf("v", filter.at),
    parks && Prisma.sql`v.park_code = ANY(${parks})`,
    industries && Prisma.sql`v.industry_code = ANY(${industries})`,
    text && Prisma.sql`position(lower(${text}) IN lower(concat_ws(' ', v.project_code, v.name, v.investor))) > 0`,
    minAmount !== null && Prisma.sql`v.amount_wan_yuan >= ${String(minAmount)}::numeric`,
    signedFrom && Prisma.sql`v.signed_actual >= ${signedFrom}::date`,
    signedTo && Prisma.sql`v.signed_actual <= LEAST(${signedTo}::date, ${cutOff}::date)`,
    signedFrom && Prisma.sql`v.signed_actual <= ${cutOff}::date`,
    begun && begunSql(cutOff),
    stages && Prisma.sql`${stateSql(cutOff)} = ANY(${stages.map((stage) => PROJECT_STATES.indexOf(stage) + 1)}::int[])`,
    lights && Prisma.sql`${lightSql(filter)} = ANY(${lights})`,
    delayed !== null && (delayed ? past : Prisma.sql`NOT ${past}`),
  ].filter((condition): condition is Prisma.Sql => typeof condition === "object" && condition !== null);
  const standing = stages !== null || lights !== null || delayed !== null;
  return { joins: standing ? standingSql(cutOff) : Prisma.empty, condition: Prisma.join(conditions, " AND ") };
}

/** Position of the project's state in `PROJECT_STATES` from 1; 0 before signing. */
const stateSql = (cutOff: CalendarDay): Prisma.Sql =>
  Prisma.sql`(CASE WHEN v.terminated_on <= ${cutOff}::date THEN ${PROJECT_STATES.length}::int ELSE reached.furthest END)`;

/** The light as `projectStanding` gives it. */
const lightSql = ({ cutOff, thresholds }: ProjectFilter): Prisma.Sql => Prisma.sql`(CASE
  WHEN NOT life.open THEN 'closed'
  WHEN life.planned IS NULL THEN 'noPlan'
  WHEN life.planned + make_interval(months => ${thresholds.removalMonths}::int) < ${cutOff}::date THEN 'removal'
  WHEN life.planned + make_interval(months => ${thresholds.redMonths}::int) <= ${cutOff}::date THEN 'red'
  WHEN life.planned + make_interval(months => ${thresholds.yellowMonths}::int) <= ${cutOff}::date THEN 'yellow'
  ELSE 'green' END)`;
