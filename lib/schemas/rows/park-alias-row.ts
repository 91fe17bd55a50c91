import { z } from "zod";
import { dayText } from "./day-text";
import { parkCode } from "./park-code";

/** Another name of a park. */
export const parkAliasRowSchema = z.object({
  id: z.uuid(),
  parkCode,
  name: z.string().min(1),
  language: z.enum(["zh", "en"]),
  validFrom: dayText.nullable(),
  validTo: dayText.nullable(),
});
export type ParkAliasRow = z.infer<typeof parkAliasRowSchema>;
