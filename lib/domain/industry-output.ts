/** One row of the basis of every homogeneity figure: gross output of an industry in a park, 万元. */
export type IndustryOutputRow = { park: string; industry: string; outputWanYuan: number };
