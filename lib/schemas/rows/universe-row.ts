import { z } from "zod";
import { dayText } from "./day-text";

/** A dated definition of which parks count. */
export const universeRowSchema = z.object({
  code: z.string().min(1),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  definitionZh: z.string().min(1),
  definitionEn: z.string().min(1),
  parkCount: z.int().min(0),
  membersKnown: z.boolean(),
  isDefault: z.boolean(),
  validFrom: dayText,
  validTo: dayText.nullable(),
  basis: z.enum(["published", "sample"]),
  sourceDocumentId: z.string().nullable(),
});
export type UniverseRow = z.infer<typeof universeRowSchema>;
