import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";
import { integerText } from "@/lib/schemas/database-value";

const rowSchema = z.object({ kind: z.enum(["enclave", "coInvestment", "assistance"]), count: integerText });

/** How many collaborations of each kind hold on a day, as known at a time. */
export const countCollaborations = (day: CalendarDay, at: KnowledgeTime): Promise<z.output<typeof rowSchema>[]> =>
  queryRows(
    Prisma.sql`
      SELECT c.kind, count(*)::text AS count FROM collaboration c
      WHERE c.valid_from <= ${day}::date AND (c.valid_to IS NULL OR c.valid_to > ${day}::date) AND ${knownAsOf("c", at)}
      GROUP BY 1 ORDER BY 1`,
    rowSchema,
  );
