import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";

/** Keeps the projects there were by a day: signed, or due to be signed, by then. */
export const begunSql = (day: CalendarDay): Prisma.Sql =>
  Prisma.sql`LEAST(v.signed_planned, v.signed_actual) <= ${day}::date`;
