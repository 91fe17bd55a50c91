import type { IndustryOutput } from "@/lib/schemas/api/industry-output";
import type { Column } from "../column";

/** Columns of industry outputs, named and ordered as the API's fields. */
export const INDUSTRY_OUTPUT_COLUMNS: readonly Column<IndustryOutput>[] = [
  column("park", "园区代码", "Park", ""),
  column("industry", "行业代码", "Industry", ""),
  column("period", "期间", "Period", ""),
  column("outputWanYuan", "工业总产值", "Gross industrial output", "万元"),
  column("status", "状态", "Status", ""),
];

function column(
  field: keyof IndustryOutput,
  headingZh: string,
  headingEn: string,
  unit: string,
): Column<IndustryOutput> {
  return { field, headingZh, headingEn, unit, definitionZh: "", definitionEn: "", cell: (row) => row[field] };
}
