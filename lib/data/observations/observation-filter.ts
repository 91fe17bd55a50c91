import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { endOfDayInShanghai } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";

/** Which observations; null where anything goes. Parks null for every park. */
export type ObservationFilter = {
  parks: readonly string[] | null;
  indicators: readonly string[] | null;
  period: string | null;
  /** First and last day periods may cover. */
  from: string | null;
  to: string | null;
  /** Every version instead of the one known. */
  history: boolean;
  at: KnowledgeTime;
};

/** Condition on `observation o` joined with its period `p`. */
export function observationCondition({ parks, indicators, period, from, to, history, at }: ObservationFilter) {
  const conditions = [
    history ? recordedBy(at) : knownAsOf("o", at),
    parks && Prisma.sql`o.park_code = ANY(${parks})`,
    indicators && Prisma.sql`o.indicator_code = ANY(${indicators})`,
    period && Prisma.sql`o.period_code = ${period}`,
    from && Prisma.sql`p.starts_on >= ${from}::date`,
    to && Prisma.sql`p.ends_on <= ${to}::date`,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition !== null && condition !== ""),
    " AND ",
  );
}

/** Every version there was by a time, superseded ones included. */
function recordedBy(at: KnowledgeTime): Prisma.Sql {
  if (at === null) return Prisma.sql`true`;
  return Prisma.sql`o.recorded_from < ${at instanceof Date ? at : endOfDayInShanghai(at)}`;
}
