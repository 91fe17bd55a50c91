import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { REGION_CODES } from "@/lib/domain/region";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText } from "@/lib/schemas/database-value";

const rowSchema = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  city: z.string(),
  cityNameZh: z.string(),
  cityNameEn: z.string(),
  county: z.string(),
  countyNameZh: z.string(),
  countyNameEn: z.string(),
  region: z.enum(REGION_CODES),
  level: z.string().nullable(),
  longitude: decimalText,
  latitude: decimalText,
  aliases: z.array(z.string()),
});

/** A park as the register has it: where it lies and under which names it is known. Coordinates in degrees, GCJ-02 unless said otherwise. */
export type RegisterRow = z.output<typeof rowSchema>;

/** Every park of the register in code order, with the level it is recognised at on a day (null where it has none then). */
export const listRegister = (day: string): Promise<RegisterRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT p.code, p.name_zh AS "nameZh", p.name_en AS "nameEn", p.city_code AS city,
             c.name_zh AS "cityNameZh", c.name_en AS "cityNameEn", p.county_code AS county,
             t.name_zh AS "countyNameZh", t.name_en AS "countyNameEn", c.region_code AS region,
             r.level, p.longitude::text, p.latitude::text, coalesce(a.names, '{}') AS aliases
      FROM park p JOIN city c ON c.code = p.city_code JOIN county t ON t.code = p.county_code
      LEFT JOIN park_recognition r ON r.park_code = p.code AND r.valid_from <= ${day}::date
                AND (r.valid_to IS NULL OR r.valid_to > ${day}::date)
      LEFT JOIN (SELECT park_code, array_agg(name ORDER BY name) AS names FROM park_alias GROUP BY park_code) a
                ON a.park_code = p.code
      ORDER BY p.code`,
    rowSchema,
  );
