import { z } from "zod";
import { commonParameters, industryParameter, pagingParameters, parkFilters } from "./parameters";

/** What the industry outputs can be asked. */
export const industryOutputQuerySchema = z.strictObject({
  ...commonParameters,
  ...parkFilters,
  industry: industryParameter("Divisions of GB/T 4754-2017 of the rows."),
  ...pagingParameters,
});
export type IndustryOutputQuery = z.output<typeof industryOutputQuerySchema>;

/** Gross output of one industry in a park and period. The rows of a park and period add up to its output. */
export const industryOutputSchema = z
  .object({
    park: z.string(),
    industry: z.string(),
    period: z.string(),
    outputWanYuan: z.number(),
    status: z.enum(["preliminary", "revised", "final"]),
  })
  .meta({ id: "IndustryOutput" });
export type IndustryOutput = z.output<typeof industryOutputSchema>;
