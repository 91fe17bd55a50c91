import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Overview } from "@/lib/schemas/api/overview";
import { type Common, loadFrame } from "../basis/frame";
import { loadMeta } from "../meta";
import { loadFigures } from "./figures";
import { loadOutputSeries } from "./output-series";
import { loadSigningYears } from "./signing-series";

/** The overview as the API answers it: the figures of the page, without what only the page draws. */
export async function loadOverviewAnswer(dataset: Dataset, common: Common): Promise<{ data: Overview; meta: Meta }> {
  const frame = await loadFrame(dataset, common);
  const [figures, outputSeries, signingSeries, meta] = await Promise.all([
    loadFigures(frame, common),
    loadOutputSeries(frame, common),
    loadSigningYears(frame),
    loadMeta(frame, ["indicators", "industry-outputs", "projects"]),
  ]);
  const data = {
    ...measuredField("parks", figures.parks),
    ...measuredField("outputWanYuan", figures.output),
    ...measuredField("outputGrowth", figures.outputGrowth),
    ...measuredField("valueAddedWanYuan", figures.valueAdded),
    ...measuredField("investmentWanYuan", figures.investment),
    ...measuredField("taxWanYuan", figures.tax),
    ...measuredField("parksReporting", figures.parksReporting),
    ...measuredField("cumulativeFiscalInvestmentWanYuan", figures.fiscalFundsCumulative),
    ...measuredField("mainIndustryShare", figures.mainIndustryShare),
    ...measuredField("electronicsOrFoodShare", figures.electronicsOrFoodShare),
    ...measuredField("homogeneity", figures.homogeneity),
    ...measuredField("homogeneityWeighted", figures.homogeneityWeighted),
    ...measuredField("signedAmountWanYuan", figures.signedAmount),
    ...measuredField("signedAmountGrowth", figures.signedAmountGrowth),
    ...measuredField("signedCount", figures.signedCount),
    ...measuredField("delayedProjects", figures.delayedProjects),
    ...measuredField("outputPerMu", figures.outputPerMu),
    outputSeries: outputSeries.map((year) => ({
      period: year.period,
      ...measuredField("outputWanYuan", year.outputWanYuan),
      ...measuredField("investmentWanYuan", year.investmentWanYuan),
    })),
    signingSeries: signingSeries.map(({ period, count, amountWanYuan }) => ({ period, count, amountWanYuan })),
  };
  return { data, meta };
}
