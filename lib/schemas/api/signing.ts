import { z } from "zod";
import { measuredShape } from "./measured-field";
import {
  commonParameters,
  industryParameter,
  pagingParameters,
  parkFilters,
  sortParameter,
  wordParameter,
} from "./parameters";

/** What signings can be grouped by in an answer. */
export const SIGNING_GROUPS = ["year", "quarter", "month", "city", "region", "industry"] as const;
export const SIGNING_SORT_FIELDS = ["key", "count", "amountWanYuan", "countGrowth", "amountGrowth"] as const;
export type SigningSortField = (typeof SIGNING_SORT_FIELDS)[number];

/** What the signings can be asked. */
export const signingQuerySchema = z.strictObject({
  ...commonParameters,
  by: wordParameter(SIGNING_GROUPS, "What the rows are of; `year` when left out.").optional(),
  ...parkFilters,
  industry: industryParameter("Divisions of GB/T 4754-2017 of the projects."),
  sort: sortParameter(SIGNING_SORT_FIELDS).optional(),
  ...pagingParameters,
});
export type SigningQuery = z.output<typeof signingQuerySchema>;

/** Projects signed under a key. */
export const signingSchema = z
  .object({
    key: z.string().meta({ description: "`2024`, `2024-Q3`, `2024-07`, or the code of a city, region or industry." }),
    count: z.number().int(),
    amountWanYuan: z.number(),
    ...measuredShape("countGrowth", "On the same stretch a year before, as a fraction."),
    ...measuredShape("amountGrowth", "On the same stretch a year before, as a fraction."),
  })
  .meta({ id: "Signing" });
export type Signing = z.output<typeof signingSchema>;
