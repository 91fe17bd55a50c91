import { z } from "zod";
import { industryCode } from "./industry-code";

/** A division that serves a strategic cluster. */
export const industryStrategicClusterRowSchema = z.object({
  industryCode,
  strategicClusterCode: z.string().min(1),
});
export type IndustryStrategicClusterRow = z.infer<typeof industryStrategicClusterRowSchema>;
