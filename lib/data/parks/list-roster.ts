import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

const rowSchema = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  cityNameZh: z.string(),
  cityNameEn: z.string(),
  confidence: z.enum(["high", "medium", "low"]),
  evidence: z.string(),
  note: z.string().nullable(),
  nameSeen: z.boolean(),
  latestYear: z.number().int().nullable(),
  industryBasis: z.string(),
  coordinateBasis: z.string(),
  coordinateSystem: z.string(),
});

/** What a park's row of the roster rests on. */
export type RosterRow = z.output<typeof rowSchema>;

/** The roster with its evidence, in code order. */
export const listRoster = (): Promise<RosterRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT p.code, p.name_zh AS "nameZh", p.name_en AS "nameEn", c.name_zh AS "cityNameZh", c.name_en AS "cityNameEn",
             p.roster_confidence AS confidence, p.roster_evidence AS evidence, p.roster_note AS note,
             p.name_seen_in_source AS "nameSeen", p.latest_evidence_year AS "latestYear",
             p.industry_basis AS "industryBasis", p.coordinate_basis AS "coordinateBasis",
             p.coordinate_system AS "coordinateSystem"
      FROM park p JOIN city c ON c.code = p.city_code ORDER BY p.code`,
    rowSchema,
  );
