import { z } from "zod";

/** Rules of the pack `lights`: calendar months past the plan from which a project's light changes. */
export const lightRulesSchema = z.object({
  yellowMonths: z.number().int().positive(),
  redMonths: z.number().int().positive(),
  removalMonths: z.number().int().positive(),
});
