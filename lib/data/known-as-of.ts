import { type CalendarDay, endOfDayInShanghai } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";

/** Whose knowledge is asked for: a day's, at its end in Asia/Shanghai, an instant's, or (null) the present. */
export type KnowledgeTime = CalendarDay | Date | null;

/** Aliases of bitemporal tables in our questions; closed, because they stand in the text of the question. */
type Alias = "o" | "v" | "m" | "d" | "c" | "f";

const COLUMNS: Record<Alias, { from: Prisma.Sql; to: Prisma.Sql }> = {
  o: { from: Prisma.sql`o.recorded_from`, to: Prisma.sql`o.recorded_to` },
  v: { from: Prisma.sql`v.recorded_from`, to: Prisma.sql`v.recorded_to` },
  m: { from: Prisma.sql`m.recorded_from`, to: Prisma.sql`m.recorded_to` },
  d: { from: Prisma.sql`d.recorded_from`, to: Prisma.sql`d.recorded_to` },
  c: { from: Prisma.sql`c.recorded_from`, to: Prisma.sql`c.recorded_to` },
  f: { from: Prisma.sql`f.recorded_from`, to: Prisma.sql`f.recorded_to` },
};

/**
 * Condition that keeps of every chain of versions the one known at a time: the open one for the present (which the partial
 * indices serve), else the one whose recorded time covers the instant; the end is exclusive.
 */
export function knownAsOf(alias: Alias, at: KnowledgeTime): Prisma.Sql {
  const { from, to } = COLUMNS[alias];
  if (at === null) return Prisma.sql`${to} IS NULL`;
  if (at instanceof Date) return Prisma.sql`(${from} <= ${at} AND (${to} IS NULL OR ${to} > ${at}))`;
  const end = endOfDayInShanghai(at);
  return Prisma.sql`(${from} < ${end} AND (${to} IS NULL OR ${to} >= ${end}))`;
}
