import { z } from "zod";
import { dayText } from "./day-text";
import { parkCode } from "./park-code";

/** A park’s recognition at a level, bounded in time. */
export const parkRecognitionRowSchema = z.object({
  id: z.uuid(),
  parkCode,
  level: z.string().min(1),
  validFrom: dayText,
  validTo: dayText.nullable(),
  basis: z.enum(["published", "sample"]),
  source: z.string().nullable(),
});
export type ParkRecognitionRow = z.infer<typeof parkRecognitionRowSchema>;
