/** Figures of a park that a list can be narrowed by: from a bound on, under a bound, or both. */
export const THRESHOLD_FIELDS = [
  "mainIndustryShare",
  "outputWanYuan",
  "outputGrowth",
  "outputPerMu",
  "delayedProjects",
] as const;
export type ThresholdField = (typeof THRESHOLD_FIELDS)[number];

/** Bounds of one figure: `from` is within, `under` is not. Null where there is no bound. */
export type Bounds = { from: number | null; under: number | null };

/** Names of a figure's bounds as parameters of an address: `outputGrowthFrom`, `outputGrowthUnder`. */
export const BOUND_NAMES = THRESHOLD_FIELDS.flatMap((field) => [`${field}From`, `${field}Under`] as const);
export type BoundName = `${ThresholdField}${"From" | "Under"}`;
