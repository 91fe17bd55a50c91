import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText } from "@/lib/schemas/database-value";

const rowSchema = z.object({ on: dayText, titleZh: z.string(), titleEn: z.string() });

/** Policy events drawn on time series, earliest first. */
export const listPolicyEvents = (): Promise<z.output<typeof rowSchema>[]> =>
  queryRows(
    Prisma.sql`SELECT happened_on::text AS on, title_zh AS "titleZh", title_en AS "titleEn" FROM policy_event ORDER BY 1, 2`,
    rowSchema,
  );
