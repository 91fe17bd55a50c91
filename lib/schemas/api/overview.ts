import { z } from "zod";
import { measuredShape } from "./measured-field";

/** Where the province stands in a period. */
export const overviewSchema = z
  .object({
    ...measuredShape("parks", "Parks of the universe."),
    ...measuredShape("outputWanYuan", "Gross industrial output, 万元."),
    ...measuredShape("outputGrowth", "Like for like: parks of both periods' universes that reported both."),
    ...measuredShape("valueAddedWanYuan", "Industrial value added, 万元."),
    ...measuredShape("investmentWanYuan", "Industrial fixed-asset investment, 万元."),
    ...measuredShape("taxWanYuan", "Tax, 万元."),
    ...measuredShape("parksReporting", "Parks of the universe that reported output."),
    ...measuredShape(
      "cumulativeFiscalInvestmentWanYuan",
      "Provincial special funds since 2005: the yearly figures and, for cumulative months, the year's own to date, 万元.",
    ),
    ...measuredShape("mainIndustryShare", "Output of declared industries / output, over parks with a declaration."),
    ...measuredShape("electronicsOrFoodShare", "Parks declaring C39, C13, C14 or C15 / parks with a declaration."),
    ...measuredShape("homogeneity", "Mean structural similarity of all pairs of parks, 0..1."),
    ...measuredShape("homogeneityWeighted", "The same, pairs weighted by the product of their output."),
    ...measuredShape("signedAmountWanYuan", "Contracted amount of projects signed in the period, 万元."),
    ...measuredShape("signedAmountGrowth", "On the same stretch a year before, over the current universe in both."),
    ...measuredShape("signedCount", "Projects signed in the period."),
    ...measuredShape("delayedProjects", "Open projects past the plan of the stage they wait for, at the cut-off."),
    ...measuredShape("outputPerMu", "Ratio of sums over parks with both output and built land, 万元/mu."),
    outputSeries: z.array(
      z.object({
        period: z.string(),
        ...measuredShape("outputWanYuan", "万元, over the universe of that year."),
        ...measuredShape("investmentWanYuan", "万元, over the universe of that year."),
      }),
    ),
    signingSeries: z.array(z.object({ period: z.string(), count: z.number().int(), amountWanYuan: z.number() })),
  })
  .meta({ id: "Overview" });

export type Overview = z.output<typeof overviewSchema>;
