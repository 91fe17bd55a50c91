import { z } from "zod";
import { coordinateText } from "./coordinate-text";
import { gbtCode } from "./gbt-code";
import { parkCode } from "./park-code";

/** A park on the register. */
export const parkRowSchema = z.object({
  code: parkCode,
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  cityCode: gbtCode,
  countyCode: gbtCode,
  longitude: coordinateText,
  latitude: coordinateText,
  coordinateBasis: z.string().min(1),
  coordinateSystem: z.string().min(1),
  rosterConfidence: z.enum(["high", "medium", "low"]),
  rosterEvidence: z.string().min(1),
  nameSeenInSource: z.boolean(),
  latestEvidenceYear: z.int().nullable(),
  rosterNote: z.string().nullable(),
  industryBasis: z.enum(["source", "general", "weak"]),
  rosterSource: z.string(),
  sample: z.boolean(),
});
export type ParkRow = z.infer<typeof parkRowSchema>;
