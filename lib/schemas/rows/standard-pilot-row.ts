import { z } from "zod";
import { dayText } from "./day-text";
import { parkCode } from "./park-code";

/** A park that pilots the standard. */
export const standardPilotRowSchema = z.object({
  parkCode,
  validFrom: dayText,
  validTo: dayText.nullable(),
  basis: z.enum(["published", "sample"]),
});
export type StandardPilotRow = z.infer<typeof standardPilotRowSchema>;
