import { listTargets, type TargetRow } from "@/lib/data/policy/list-targets";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import type { IndicatorCode } from "@/lib/domain/indicator";
import { yearBefore } from "@/lib/domain/period";
import type { Headline, HeadlineId, HeadlineTarget, HeadlineUnit } from "@/lib/schemas/overview/headline";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { isPreliminary, loadValues, type ParkValues, reportedValues } from "../basis/values";
import { loadFigures, type OverviewFigures } from "./figures";

type Plan = {
  id: HeadlineId;
  unit: HeadlineUnit;
  figure: keyof OverviewFigures;
  /** The figure that says how it grew; where there is none, the change is the difference of the two periods. */
  growth?: keyof OverviewFigures;
  /** Metric of the policy target it is held against. */
  metric?: string;
  /** Indicator whose reports it rests on; none where it rests on projects or counts. */
  basis?: IndicatorCode;
};

const PLANS: readonly Plan[] = [
  { id: "parks", unit: "park", figure: "parks" },
  { id: "output", unit: "wanYuan", figure: "output", growth: "outputGrowth", basis: "output" },
  { id: "valueAdded", unit: "wanYuan", figure: "valueAdded", growth: "valueAddedGrowth", basis: "valueAdded" },
  { id: "investment", unit: "wanYuan", figure: "investment", growth: "investmentGrowth", basis: "investment" },
  { id: "tax", unit: "wanYuan", figure: "tax", growth: "taxGrowth", basis: "tax" },
  { id: "outputPerMu", unit: "wanYuanPerMu", figure: "outputPerMu", basis: "output" },
  {
    id: "mainIndustryShare",
    unit: "fraction",
    figure: "mainIndustryShare",
    metric: "mainIndustryShare",
    basis: "output",
  },
  { id: "electronicsOrFoodShare", unit: "fraction", figure: "electronicsOrFoodShare" },
  { id: "homogeneity", unit: "index", figure: "homogeneity", basis: "output" },
  { id: "homogeneityWeighted", unit: "index", figure: "homogeneityWeighted", basis: "output" },
  { id: "signedAmount", unit: "wanYuan", figure: "signedAmount", growth: "signedAmountGrowth" },
  { id: "signedCount", unit: "project", figure: "signedCount", growth: "signedCountGrowth" },
  { id: "delayedProjects", unit: "project", figure: "delayedProjects" },
  { id: "fiscalFundsCumulative", unit: "wanYuan", figure: "fiscalFundsCumulative" },
];

/** The headline figures of a frame, each with the same months a year before, its change and its target. */
export async function loadHeadlines(frame: Frame, common: Common): Promise<Headline[]> {
  const before = await loadFrameOf(frame, yearBefore(frame.period), common);
  const [now, past, targets, reports] = await Promise.all([
    loadFigures(frame, common),
    loadFigures(before, common),
    // Past figures are held against the targets of the reader's day: that is the question a planner asks of them.
    listTargets(frame.asOf ?? dayInShanghai(frame.dataset.now)),
    loadReports(frame),
  ]);
  return PLANS.map((plan) => {
    const values = plan.basis && reports.get(plan.basis);
    const [value, previous] = [now[plan.figure], past[plan.figure]];
    return {
      id: plan.id,
      unit: plan.unit,
      value,
      previous,
      change: plan.growth ? now[plan.growth] : difference(value, previous),
      changeKind: plan.growth ? ("growth" as const) : ("difference" as const),
      target: targetOf(targets, plan.metric),
      preliminary: values !== undefined && isPreliminary(values, frame),
      parksReporting: values && !frame.absence ? reportedValues(values, frame).size : null,
    };
  });
}

async function loadReports({ dataset, period, asOf }: Frame): Promise<Map<IndicatorCode, ParkValues>> {
  const bases = [...new Set(PLANS.flatMap(({ basis }) => basis ?? []))];
  const values = bases.map(async (basis) => [basis, await loadValues(dataset, basis, period.code, asOf)] as const);
  return new Map(await Promise.all(values));
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
