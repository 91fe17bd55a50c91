import { z } from "zod";

/** One of the province’s 20 strategic industrial clusters. */
export const strategicClusterRowSchema = z.object({
  code: z.string().regex(/^[PE]\d{1,2}$/),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  tier: z.enum(["pillar", "emerging"]),
});
export type StrategicClusterRow = z.infer<typeof strategicClusterRowSchema>;
