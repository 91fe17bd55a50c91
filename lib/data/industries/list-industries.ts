import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

const rowSchema = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  group: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() }).nullable(),
});

/** A division of GB/T 4754-2017 with the broad group planners count it to. */
export type IndustryRow = z.output<typeof rowSchema>;

/** All divisions in code order. */
export const listIndustries = (): Promise<IndustryRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT i.code, i.name_zh AS "nameZh", i.name_en AS "nameEn",
             CASE WHEN g.code IS NOT NULL
                  THEN json_build_object('code', g.code, 'nameZh', g.name_zh, 'nameEn', g.name_en) END AS group
      FROM industry i LEFT JOIN industry_group g ON g.code = i.group_code
      WHERE i.level = 'division' ORDER BY i.code`,
    rowSchema,
  );
