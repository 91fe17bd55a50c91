import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";

const rowSchema = z.object({
  kind: z.enum(["cluster", "platform"]),
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  city: z.string(),
});

/** Large clusters and main platforms recognised by a day, in code order. */
export const listNetworkSets = (day: CalendarDay): Promise<z.output<typeof rowSchema>[]> =>
  queryRows(
    Prisma.sql`
      SELECT 'cluster' AS kind, code, name_zh AS "nameZh", name_en AS "nameEn", city_code AS city FROM cluster
      WHERE valid_from <= ${day}::date
      UNION ALL
      SELECT 'platform', code, name_zh, name_en, city_code FROM platform WHERE valid_from <= ${day}::date
      ORDER BY 1, 2`,
    rowSchema,
  );
