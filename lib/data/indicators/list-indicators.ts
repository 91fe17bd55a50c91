import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { UNITS } from "@/lib/domain/indicator";
import { Prisma } from "@/lib/generated/prisma/client";

const rowSchema = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  unit: z.enum(UNITS),
  definitionZh: z.string(),
  definitionEn: z.string(),
  source: z.string(),
  cumulative: z.boolean(),
  frequency: z.enum(["month", "year"]),
});

/** One entry of the dictionary of indicators. */
export type IndicatorRow = z.output<typeof rowSchema>;

/** The dictionary in its own order. */
export const listIndicators = (): Promise<IndicatorRow[]> =>
  queryRows(
    Prisma.sql`SELECT code, name_zh AS "nameZh", name_en AS "nameEn", unit, definition_zh AS "definitionZh",
      definition_en AS "definitionEn", source, cumulative, frequency FROM indicator ORDER BY position, code`,
    rowSchema,
  );
