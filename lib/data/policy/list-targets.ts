import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText, decimalText } from "@/lib/schemas/database-value";

const rowSchema = z.object({
  id: z.string(),
  metric: z.string(),
  operator: z.enum(["=", ">=", "<=", ">", "<"]),
  value: decimalText,
  unit: z.string(),
  scope: z.string(),
  textZh: z.string(),
  textEn: z.string(),
  deadline: dayText.nullable(),
});

/** A measurable clause of a policy. */
export type TargetRow = z.output<typeof rowSchema>;

/** Targets set by a day (null: all there are), in order of their keys. */
export const listTargets = (day: CalendarDay | null): Promise<TargetRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT id, metric, operator, value::text, unit, scope, text_zh AS "textZh", text_en AS "textEn", deadline::text
      FROM policy_target WHERE ${day}::date IS NULL OR valid_from <= ${day}::date ORDER BY id`,
    rowSchema,
  );
