import type { Column } from "./column";

/** The last column of every file: whether its figures are sample data, so that no excerpt loses the mark. */
export const sampleColumn = (sample: boolean): Column<unknown> => ({
  field: "sample",
  headingZh: "样例数据",
  headingEn: "Sample data",
  unit: "",
  definitionZh: "true 表示由生成器产生的样例,不是真实数据",
  definitionEn: "true for figures made by the generator, not real ones",
  cell: () => sample,
});
