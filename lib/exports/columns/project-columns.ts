import { STAGES, type Stage } from "@/lib/domain/stage";
import type { ProjectRow } from "@/lib/schemas/api/project";
import type { Column } from "../column";

const STAGE_NAMES: Record<Stage, [string, string]> = {
  signed: ["签约", "Signed"],
  landGranted: ["供地", "Land granted"],
  started: ["开工", "Started"],
  completed: ["竣工", "Completed"],
  inProduction: ["投产", "In production"],
  aboveScale: ["上规", "Above scale"],
  atCapacity: ["达产", "At capacity"],
};

/** Planned and actual day of every stage, in the order of stages. */
const milestones = STAGES.flatMap((stage) => {
  const [zh, en] = STAGE_NAMES[stage];
  return [
    plain(`${stage}Planned`, `${zh}（计划）`, `${en}, planned`),
    plain(`${stage}Actual`, `${zh}（实际）`, `${en}, actual`, "", [
      "截止日之后的视为尚未发生",
      "What happened after the cut-off counts as not happened",
    ]),
  ];
});

/** Columns of a project in one line: what it is, its milestones, where it stands. */
export const PROJECT_COLUMNS: readonly Column<ProjectRow>[] = [
  plain("code", "项目代码", "Code"),
  plain("name", "项目名称", "Name"),
  plain("park", "园区代码", "Park"),
  plain("industry", "行业代码", "Industry"),
  plain("amountWanYuan", "合同投资额", "Contracted investment", "万元"),
  plain("investedWanYuan", "已完成投资", "Invested so far", "万元"),
  plain("landMu", "用地", "Land", "mu"),
  plain("newLand", "是否新增用地", "Takes new land"),
  plain("stage", "所处阶段", "Stage"),
  ...milestones,
  plain("terminatedOn", "终止日期", "Terminated on"),
  plain("light", "亮灯", "Light", "", [
    "延期满2个月黄灯、满3个月红灯、超过6个月建议退出",
    "Yellow from 2, red from 3, proposed for removal after 6 months past the plan",
  ]),
  plain("delayDays", "延期天数", "Days of delay", "", [
    "截止日减去下一未完成阶段的计划日期，不小于0；无计划为空",
    "Cut-off minus the plan of the stage it waits for, from 0; empty without plan",
  ]),
  plain("version", "版本", "Version"),
  plain("investor", "投资方", "Investor"),
  plain("originCountry", "投资来源国", "Country of origin"),
  plain("originCity", "投资来源地代码", "Place of origin", "", ["GB/T 2260", "GB/T 2260"]),
  plain("skippedStages", "不适用阶段", "Stages that do not apply"),
  plain("terminationReason", "终止原因", "Why terminated"),
];

function plain(
  field: keyof ProjectRow & string,
  headingZh: string,
  headingEn: string,
  unit = "",
  [definitionZh, definitionEn]: [string, string] = ["", ""],
): Column<ProjectRow> {
  return {
    field,
    headingZh,
    headingEn,
    unit,
    definitionZh,
    definitionEn,
    cell: (row) => {
      const value = row[field];
      return Array.isArray(value) ? value.join(";") : value;
    },
  };
}
