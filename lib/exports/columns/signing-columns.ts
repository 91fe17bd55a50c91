import { type Signing, signingSchema } from "@/lib/schemas/api/signing";
import type { Column } from "../column";
import { absenceColumn } from "./absence-column";

const GROWTH = {
  unit: "1 = 100 %",
  definitionZh: "与上年同期相比，两期均按当前口径的全部项目",
  definitionEn: "On the same stretch a year before, every project of the current universe in both",
};

const COLUMNS: readonly Column<Signing>[] = [
  column("key", "分组", "Group"),
  column("count", "签约项目数", "Projects signed"),
  { ...column("amountWanYuan", "签约额", "Signed amount"), unit: "万元" },
  { ...column("countGrowth", "项目数同比", "Growth of projects"), ...GROWTH },
  { ...column("amountGrowth", "签约额同比", "Growth of the signed amount"), ...GROWTH },
];

/** Columns of signings, named and ordered as the API's fields; then why growth rates are absent that are. */
export const SIGNING_COLUMNS: readonly Column<Signing>[] = [
  ...COLUMNS,
  ...COLUMNS.filter(({ field }) => `${field}Absent` in signingSchema.shape).map(absenceColumn),
];

function column(field: keyof Signing & string, headingZh: string, headingEn: string): Column<Signing> {
  return {
    field,
    headingZh,
    headingEn,
    unit: "",
    definitionZh: "",
    definitionEn: "",
    cell: (row) => row[field] ?? null,
  };
}
