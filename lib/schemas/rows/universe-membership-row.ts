import { z } from "zod";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";

/** A park’s membership of a universe. */
export const universeMembershipRowSchema = z.object({
  universeCode: z.string().min(1),
  parkCode,
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  basis: z.enum(["published", "sample"]),
});
export type UniverseMembershipRow = z.infer<typeof universeMembershipRowSchema>;
