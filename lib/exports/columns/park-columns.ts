import { type Park, parkSchema } from "@/lib/schemas/api/park";
import type { Column } from "../column";
import { absenceColumn } from "./absence-column";

type Field = keyof Park & string;

/** A column that shows a field of the row as it is; lists joined by semicolons. */
function plain(
  field: Field,
  headingZh: string,
  headingEn: string,
  unit = "",
  definition: [string, string] = ["", ""],
): Column<Park> {
  return {
    field,
    headingZh,
    headingEn,
    unit,
    definitionZh: definition[0],
    definitionEn: definition[1],
    cell: (row) => {
      const value = row[field];
      return Array.isArray(value) ? value.join(";") : (value ?? null);
    },
  };
}

const COLUMNS: readonly Column<Park>[] = [
  plain("code", "园区代码", "Code"),
  plain("nameZh", "名称", "Chinese name"),
  plain("nameEn", "英文名称", "English name"),
  plain("city", "地市代码", "City code", "", ["GB/T 2260", "GB/T 2260"]),
  plain("cityNameZh", "地市", "City, Chinese"),
  plain("cityNameEn", "地市英文名", "City"),
  plain("county", "县区代码", "County code", "", ["GB/T 2260", "GB/T 2260"]),
  plain("region", "区域", "Region"),
  plain("level", "认定级别", "Level"),
  plain("cluster", "大型产业集聚区", "Large cluster"),
  plain("platform", "承接产业有序转移主平台", "Main platform"),
  plain("declaredIndustries", "申报主导产业", "Declared industries", "", [
    "按申报次序，分号分隔",
    "In the order declared, separated by semicolons",
  ]),
  plain("mainIndustry", "首位主导产业", "First declared industry"),
  plain("outputWanYuan", "工业总产值", "Gross industrial output", "万元"),
  plain("outputGrowth", "产值同比", "Growth of output", "1 = 100 %", [
    "与上年同期相比，仅计两期口径内的园区",
    "On the same months a year before, parks of both universes only",
  ]),
  plain("valueAddedWanYuan", "工业增加值", "Value added", "万元"),
  plain("investmentWanYuan", "工业固定资产投资", "Fixed-asset investment", "万元"),
  plain("taxWanYuan", "税收", "Tax", "万元"),
  plain("mainIndustryShare", "主导产业产值占比", "Main-industry share", "1 = 100 %", [
    "申报主导产业产值 / 园区产值",
    "Output of the declared industries / output of the park",
  ]),
  plain("signedAmountWanYuan", "签约额", "Signed amount", "万元"),
  plain("signedCount", "签约项目数", "Projects signed"),
  plain("outputPerMu", "亩均产值", "Output per mu", "万元/mu", [
    "当期产值 / 不晚于当期的最近年末建成用地",
    "Output of the period / built land at the latest year-end not after it",
  ]),
  plain("delayedProjects", "延期项目数", "Delayed projects", "", [
    "截至数据截止日，已过下一节点计划日期的未完结项目",
    "Open projects past the plan of the stage they wait for, at the cut-off",
  ]),
  plain("longitude", "经度", "Longitude", "°"),
  plain("latitude", "纬度", "Latitude", "°"),
  plain("revealedMain", "最大产业", "Largest industry", "", [
    "当期产值最大的行业大类，并列时按代码",
    "The division with the largest output in the period, ties by code",
  ]),
];

/** Columns of the list of parks, named and ordered as the API's fields; then why figures are absent that are. */
export const PARK_COLUMNS: readonly Column<Park>[] = [
  ...COLUMNS,
  ...COLUMNS.filter(({ field }) => `${field}Absent` in parkSchema.shape).map(absenceColumn),
];
