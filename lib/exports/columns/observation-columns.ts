import type { Observation } from "@/lib/schemas/api/observation";
import type { Column } from "../column";

/** Columns of observations, named and ordered as the API's fields. */
export const OBSERVATION_COLUMNS: readonly Column<Observation>[] = [
  column("park", "园区代码", "Park", (row) => row.park),
  column("indicator", "指标代码", "Indicator", (row) => row.indicator),
  column("period", "期间", "Period", (row) => row.period),
  {
    ...column("value", "数值", "Value", (row) => row.value),
    definitionZh: "单位见代码表中该指标的单位",
    definitionEn: "In the indicator's unit, see the sheet of codes",
  },
  column("valueAbsent", "缺失原因", "Why absent", (row) => row.valueAbsent ?? null),
  column("status", "状态", "Status", (row) => row.status),
  column("recordedAt", "入库时间", "Recorded at", (row) => row.recordedAt),
  column("supersededAt", "被修订时间", "Superseded at", (row) => row.supersededAt),
  column("source", "来源", "Source", (row) => row.source),
  column("sourceCell", "来源单元格", "Source cell", (row) => row.sourceCell),
];

function column(
  field: string,
  headingZh: string,
  headingEn: string,
  cell: Column<Observation>["cell"],
): Column<Observation> {
  return { field, headingZh, headingEn, unit: "", definitionZh: "", definitionEn: "", cell };
}
