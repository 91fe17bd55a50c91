import { type ComparisonRow, comparisonRowSchema } from "@/lib/schemas/api/comparison-row";
import type { Column } from "../column";

const HEADINGS: Record<keyof typeof comparisonRowSchema.shape, [string, string]> = {
  park: ["园区代码", "Park"],
  measure: ["指标", "Measure"],
  period: ["期间", "Period"],
  unit: ["单位", "Unit"],
  denominator: ["分母", "Denominator"],
  value: ["数值", "Value"],
  valueAbsent: ["缺失原因", "Why absent"],
  preliminary: ["初步数", "Preliminary"],
};

/** Columns of the compared figures, named and ordered as the API's fields. */
export const COMPARISON_COLUMNS: readonly Column<ComparisonRow>[] = comparisonRowSchema.keyof().options.map((field) => {
  const [headingZh, headingEn] = HEADINGS[field];
  const own = field === "value";
  return {
    field,
    headingZh,
    headingEn,
    unit: "",
    definitionZh: own ? "单位见同行的单位列" : "",
    definitionEn: own ? "In the unit of the same row" : "",
    cell: (row) => row[field] ?? null,
  };
});
