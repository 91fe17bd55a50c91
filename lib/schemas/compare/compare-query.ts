import { z } from "zod";
import { codesParameter, commonParameters, PARK_CODE, wordParameter } from "../api/parameters";
import { DENOMINATORS } from "./comparison";

const parks = codesParameter(PARK_CODE, {
  description: "Codes of at most ten parks, in the order they are to stand; none without it.",
  examples: ["GD-4402-001,GD-4414-019"],
});

const chosen = {
  ...commonParameters,
  park: parks.optional(),
  denominator: wordParameter(
    DENOMINATORS,
    "Land that yields are divided by; `built` when left out. They are never mixed.",
  ).optional(),
};

/** What the comparison can be asked. */
export const comparisonQuerySchema = z.strictObject(chosen);
export type ComparisonQuery = z.output<typeof comparisonQuerySchema>;

/** What its page can be asked besides: a park to be found, the scale of the lines, the measure of the bars. */
export const comparePageSchema = z.strictObject({
  ...chosen,
  add: z.string().max(100).optional(),
  base: wordParameter(["index"], "`index` for the first common year = 100.").optional(),
  indicator: z.string().max(60).optional(),
});
export type ComparePageQuery = z.output<typeof comparePageSchema>;

/** What its charts can be asked: of no park there is no chart. */
export const comparisonChartQuerySchema = comparePageSchema.omit({ add: true }).extend({ park: parks });
