import { listTargets, type TargetRow } from "@/lib/data/policy/list-targets";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { yearBefore } from "@/lib/domain/period";
import type { Headline, HeadlineId, HeadlineTarget, HeadlineUnit } from "@/lib/schemas/overview/headline";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { isPreliminary, loadValues } from "../basis/values";
import { loadFigures, type OverviewFigures } from "./figures";

type Plan = {
  id: HeadlineId;
  unit: HeadlineUnit;
  figure: keyof OverviewFigures;
  /** The figure that says how it grew; where there is none, the change is the difference of the two periods. */
  growth?: keyof OverviewFigures;
  /** Metric of the policy target it is held against. */
  metric?: string;
  /** Whether it rests on what parks report. */
  reported?: true;
};

const PLANS: readonly Plan[] = [
  { id: "parks", unit: "park", figure: "parks" },
  { id: "output", unit: "wanYuan", figure: "output", growth: "outputGrowth", reported: true },
  { id: "valueAdded", unit: "wanYuan", figure: "valueAdded", growth: "valueAddedGrowth", reported: true },
  { id: "investment", unit: "wanYuan", figure: "investment", growth: "investmentGrowth", reported: true },
  { id: "tax", unit: "wanYuan", figure: "tax", growth: "taxGrowth", reported: true },
  { id: "outputPerMu", unit: "wanYuanPerMu", figure: "outputPerMu", reported: true },
  {
    id: "mainIndustryShare",
    unit: "fraction",
    figure: "mainIndustryShare",
    metric: "mainIndustryShare",
    reported: true,
  },
  { id: "electronicsOrFoodShare", unit: "fraction", figure: "electronicsOrFoodShare" },
  { id: "homogeneity", unit: "index", figure: "homogeneity", reported: true },
  { id: "homogeneityWeighted", unit: "index", figure: "homogeneityWeighted", reported: true },
  { id: "signedAmount", unit: "wanYuan", figure: "signedAmount", growth: "signedAmountGrowth" },
  { id: "signedCount", unit: "project", figure: "signedCount", growth: "signedCountGrowth" },
  { id: "delayedProjects", unit: "project", figure: "delayedProjects" },
  { id: "fiscalFundsCumulative", unit: "wanYuan", figure: "fiscalFundsCumulative" },
];

/** The headline figures of a frame, each with the same months a year before, its change and its target. */
export async function loadHeadlines(frame: Frame, common: Common): Promise<Headline[]> {
  const before = await loadFrameOf(frame, yearBefore(frame.period), common);
  const [now, past, targets, output] = await Promise.all([
    loadFigures(frame, common),
    loadFigures(before, common),
    // Past figures are held against the targets of the reader's day: that is the question a planner asks of them.
    listTargets(frame.asOf ?? dayInShanghai(frame.dataset.now)),
    loadValues(frame.dataset, "output", frame.period.code, frame.asOf),
  ]);
  const preliminary = isPreliminary(output, frame);
  return PLANS.map((plan) => {
    const [value, previous] = [now[plan.figure], past[plan.figure]];
    return {
      id: plan.id,
      unit: plan.unit,
      value,
      previous,
      change: plan.growth ? now[plan.growth] : difference(value, previous),
      changeKind: plan.growth ? ("growth" as const) : ("difference" as const),
      target: targetOf(targets, plan.metric),
      preliminary: plan.reported === true && preliminary,
      parksReporting: plan.reported ? now.parksReporting.value : null,
    };
  });
}

function difference(value: Measured, previous: Measured): Measured {
  if (value.absent !== null) return absent(value.absent);
  return previous.absent === null ? measured(value.value - previous.value) : absent("noBase");
}

function targetOf(targets: readonly TargetRow[], metric: string | undefined): HeadlineTarget | null {
  const found = metric === undefined ? undefined : targets.find((target) => target.metric === metric);
  if (!found) return null;
  const { id, operator, value, textZh, textEn, deadline } = found;
  return { id, operator, value, textZh, textEn, deadline };
}
