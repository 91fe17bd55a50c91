import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";
import type { LightThresholds } from "@/lib/metrics/project-delay";
import { lightRulesSchema } from "@/lib/schemas/light-rules";

/**
 * The thresholds of the lights that apply on a day; before the first version, the first one, so that earlier days can be
 * looked at with today's measure.
 *
 * @throws when no version of the rule pack is there at all
 */
export async function getLightThresholds(day: CalendarDay): Promise<LightThresholds> {
  const rows = await queryRows(
    Prisma.sql`SELECT rules FROM rule_pack WHERE code = 'lights'
      ORDER BY valid_from <= ${day}::date DESC,
               CASE WHEN valid_from <= ${day}::date THEN valid_from END DESC, valid_from LIMIT 1`,
    z.object({ rules: lightRulesSchema }),
  );
  if (!rows[0]) throw new Error("The rule pack `lights` is not loaded.");
  return rows[0].rules;
}
