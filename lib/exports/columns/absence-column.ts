import type { Column } from "../column";

/** The column beside a figure that may be absent: why it is, as the API's `…Absent`; empty where there is a figure. */
export function absenceColumn<Row extends object>({ field, headingZh, headingEn }: Column<Row>): Column<Row> {
  const own = `${field}Absent`;
  return {
    field: own,
    headingZh: `${headingZh}缺失原因`,
    headingEn: `${headingEn}: why absent`,
    unit: "",
    definitionZh: "没有数值的原因代码",
    definitionEn: "Code of the reason why there is no figure",
    cell: (row) => {
      const reason: unknown = Reflect.get(row, own);
      return typeof reason === "string" ? reason : null;
    },
  };
}
