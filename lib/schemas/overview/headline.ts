import type { Measured } from "@/lib/domain/absence";

/** The figures at the head of the overview, in the order shown. */
export const HEADLINES = [
  "parks",
  "output",
  "valueAdded",
  "investment",
  "tax",
  "outputPerMu",
  "mainIndustryShare",
  "electronicsOrFoodShare",
  "homogeneity",
  "homogeneityWeighted",
  "signedAmount",
  "signedCount",
  "delayedProjects",
  "fiscalFundsCumulative",
] as const;
export type HeadlineId = (typeof HEADLINES)[number];

/** Units of headline figures: 万元, 万元 per mu of built land, a fraction or index 0..1, a number of parks or of projects. */
export type HeadlineUnit = "wanYuan" | "wanYuanPerMu" | "fraction" | "index" | "park" | "project";

/** A policy target the figure is held against. */
export type HeadlineTarget = {
  id: string;
  operator: "=" | ">=" | "<=" | ">" | "<";
  /** In the figure's own unit. */
  value: number;
  textZh: string;
  textEn: string;
  deadline: string | null;
};

/** One headline figure with what it is compared with. */
export type Headline = {
  id: HeadlineId;
  unit: HeadlineUnit;
  value: Measured;
  /**
   * The same figure of the same months a year before, over the universe of that time. `change` of output, value added,
   * investment and tax is like for like instead, so it is not `value / previous - 1` when parks entered.
   */
  previous: Measured;
  /** Growth rate as a fraction, or the difference in the figure's unit, as `changeKind` says. */
  change: Measured;
  changeKind: "growth" | "difference";
  target: HeadlineTarget | null;
  /** True when at least one park's figure is still preliminary. */
  preliminary: boolean;
  /** Parks of the universe the figure rests on; null where it does not rest on reports (projects, counts). */
  parksReporting: number | null;
};
