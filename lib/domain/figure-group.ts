/** Figures of a park by what they are computed from, each group in one go; other fields stand in the register. */
export const FIGURE_GROUPS = {
  reported: ["outputWanYuan", "outputGrowth", "valueAddedWanYuan", "investmentWanYuan", "taxWanYuan", "outputPerMu"],
  structure: ["mainIndustryShare", "revealedMain"],
  projects: ["signedAmountWanYuan", "signedCount", "delayedProjects"],
} as const;
export type FigureGroup = keyof typeof FIGURE_GROUPS;

/** The groups that hold some of the fields. */
export const groupsOf = (fields: readonly string[]): FigureGroup[] =>
  (Object.keys(FIGURE_GROUPS) as FigureGroup[]).filter((group) =>
    FIGURE_GROUPS[group].some((field) => fields.includes(field)),
  );
