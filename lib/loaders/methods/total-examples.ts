import { absent } from "@/lib/domain/absence";
import { growth } from "@/lib/metrics/growth";
import { likeForLike } from "@/lib/metrics/like-for-like";
import type { Frame } from "../basis/frame";
import { loadSignedTotals } from "../basis/signed-totals";
import { loadValues, reportedValues, total } from "../basis/values";
import { type ExampleOf, figureStep } from "./example-basis";

const outputOf = ({ dataset, period, asOf }: Frame) => loadValues(dataset, "output", period.code, asOf);

/** Output of the parks that reported it, added up. */
const totalExample: ExampleOf = async ({ frame }) => {
  const values = await outputOf(frame);
  return {
    subject: [],
    steps: [figureStep("parksReporting", reportedValues(values, frame).size, "park")],
    result: figureStep("sum", total(values, frame), "wanYuan"),
  };
};

/** Growth of output over the parks that reported both periods. */
const growthExample: ExampleOf = async ({ frame, before }) => {
  const current = reportedValues(await outputOf(frame), frame);
  const base = before.absence ? new Map<string, number>() : reportedValues(await outputOf(before), before);
  const pair = likeForLike(current, base);
  if (!pair) return { subject: [], steps: [], result: figureStep("rate", absent("noBase"), "rate") };
  return {
    subject: [],
    steps: [
      figureStep("parksInBoth", pair.parks, "park"),
      figureStep("currentSum", pair.current, "wanYuan"),
      figureStep("baseSum", pair.base, "wanYuan"),
    ],
    result: figureStep("rate", growth(pair.current, pair.base), "rate"),
  };
};

/** Growth of the amount signed, over every project of the current universe. */
const signingExample: ExampleOf = async ({ frame }) => {
  const totals = await loadSignedTotals(frame);
  if (!totals) return { subject: [], steps: [], result: figureStep("rate", absent("notReported"), "rate") };
  const { now, before } = totals;
  return {
    subject: [],
    steps: [
      figureStep("projectsSigned", now.count, "project"),
      figureStep("amountNow", now.amountWanYuan, "wanYuan"),
      figureStep("amountBefore", before.amountWanYuan, "wanYuan"),
    ],
    result: figureStep("rate", growth(now.amountWanYuan, before.amountWanYuan), "rate"),
  };
};

/** Examples of totals and growth. */
export const TOTAL_EXAMPLES = {
  total: totalExample,
  growth: growthExample,
  "signing-growth": signingExample,
} as const;
