import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText } from "@/lib/schemas/database-value";

const rowSchema = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  definitionZh: z.string(),
  definitionEn: z.string(),
  parkCount: z.number().int(),
  membersKnown: z.boolean(),
  isDefault: z.boolean(),
  validFrom: dayText,
  validTo: dayText.nullable(),
  basis: z.string(),
});

/** A dated definition of which parks count; `validTo` is exclusive. */
export type UniverseRow = z.output<typeof rowSchema>;

/** All definitions, earliest first. */
export const listUniverses = (): Promise<UniverseRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT code, name_zh AS "nameZh", name_en AS "nameEn", definition_zh AS "definitionZh", definition_en AS "definitionEn",
             park_count AS "parkCount", members_known AS "membersKnown", is_default AS "isDefault",
             valid_from::text AS "validFrom", valid_to::text AS "validTo", basis
      FROM universe ORDER BY valid_from, code`,
    rowSchema,
  );
