import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText } from "@/lib/schemas/database-value";
import { lightRulesSchema } from "@/lib/schemas/light-rules";

const rowSchema = z.object({
  version: z.number().int(),
  nameZh: z.string(),
  nameEn: z.string(),
  rules: lightRulesSchema,
  validFrom: dayText,
});

/** A version of the rule by which lights change. */
export type LightPackRow = z.output<typeof rowSchema>;

/** Every version of the rule pack `lights`, earliest first. */
export const listLightPacks = (): Promise<LightPackRow[]> =>
  queryRows(
    Prisma.sql`SELECT version, name_zh AS "nameZh", name_en AS "nameEn", rules, valid_from::text AS "validFrom"
      FROM rule_pack WHERE code = 'lights' ORDER BY version`,
    rowSchema,
  );
