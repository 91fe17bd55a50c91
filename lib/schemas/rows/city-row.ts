import { z } from "zod";
import { REGION_CODES } from "@/lib/domain/region";
import { coordinateText } from "./coordinate-text";
import { gbtCode } from "./gbt-code";

/** A prefecture-level city; degrees in the named reference system. */
export const cityRowSchema = z.object({
  code: gbtCode,
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  regionCode: z.enum(REGION_CODES),
  seatLongitude: coordinateText,
  seatLatitude: coordinateText,
  centroidLongitude: coordinateText,
  centroidLatitude: coordinateText,
  coordinateSystem: z.string().min(1),
  sourceDocumentId: z.string().nullable(),
});
export type CityRow = z.infer<typeof cityRowSchema>;
