/** Figures of a park by what they are computed from; other fields stand in the register. */
export const FIGURE_GROUPS = {
  reported: ["outputWanYuan", "outputGrowth", "valueAddedWanYuan", "investmentWanYuan", "taxWanYuan", "outputPerMu"],
  structure: ["mainIndustryShare", "revealedMain"],
  projects: ["signedAmountWanYuan", "signedCount", "delayedProjects"],
} as const;
export type FigureGroup = keyof typeof FIGURE_GROUPS;
export type FigureField = (typeof FIGURE_GROUPS)[FigureGroup][number];

const GROUPS = Object.keys(FIGURE_GROUPS) as FigureGroup[];

/** Those of some fields that are figures of a group, or of any, in the groups' order. */
export const figuresAmong = (fields: readonly string[], groups: readonly FigureGroup[] = GROUPS): FigureField[] =>
  groups.flatMap((group) => FIGURE_GROUPS[group].filter((field) => fields.includes(field)));

/** The groups that hold some of the fields. */
export const groupsOf = (fields: readonly string[]): FigureGroup[] =>
  GROUPS.filter((group) => figuresAmong(fields, [group]).length > 0);
