import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { REGION_CODES } from "@/lib/domain/region";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText } from "@/lib/schemas/database-value";

const rowSchema = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  region: z.enum(REGION_CODES),
  longitude: decimalText,
  latitude: decimalText,
  coordinateSystem: z.string(),
});

/** A prefecture-level city; the point is the seat of government, in degrees of `coordinateSystem`. */
export type CityRow = z.output<typeof rowSchema>;

/** All cities in code order. */
export const listCities = (): Promise<CityRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT code, name_zh AS "nameZh", name_en AS "nameEn", region_code AS region, seat_longitude::text AS longitude,
             seat_latitude::text AS latitude, coordinate_system AS "coordinateSystem"
      FROM city ORDER BY code`,
    rowSchema,
  );
