import { PROJECT_STATES } from "@/lib/domain/stage";
import { formatDay } from "@/lib/i18n/format-day";
import { formatMoney } from "@/lib/i18n/format-money";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { NumberWriter } from "../chart-input";
import { chartPoint } from "../chart-input";
import type { RankedChartModel } from "../chart-model";
import { roleColor } from "../palette";
import { prepareTable } from "../prepare-table";
import { moneyWriter } from "../wording/money-writer";
import { numberWriter } from "../wording/number-writer";
import { parkWording } from "./park-wording";
import type { ParkWords } from "./park-words";

type Of = "count" | "amount";
type Stage = { key: string; label: string; count: number; amount: number };

/** The stages in their order; one without a project counts 0, since every project of the park is known. */
export function stagesOf({ park }: ParkWords, { file }: ParkView): Stage[] {
  const of = (stage: string | null) => file.projectsByStage.find((row) => row.stage === stage);
  const before = of(null);
  const stages = PROJECT_STATES.map((stage) => ({
    key: stage,
    label: park(`stage.${stage}`),
    count: of(stage)?.count ?? 0,
    amount: of(stage)?.amountWanYuan ?? 0,
  }));
  if (!before) return stages;
  return [{ key: "before", label: park("stage.before"), count: before.count, amount: before.amountWanYuan }, ...stages];
}

/** Projects by furthest stage in the order of stages, as counts or as contracted amount. */
export function prepareStages(words: ParkWords, view: ParkView, of: Of): RankedChartModel {
  const { locale, park } = words;
  const stages = stagesOf(words, view);
  const money = moneyWriter(
    words,
    stages.map(({ amount }) => amount),
  );
  const counts = numberWriter(words, { tick: 0, cell: 0, full: 0 }, locale === "zh-CN" ? park("unit.project") : "");
  const write: NumberWriter =
    of === "count" ? counts : { ...money, full: (value) => (value === 0 ? "0" : money.full(value)) };
  const heading = of === "count" ? park("stages.count") : park("stages.amount", { unit: money.unit });
  const { rowHeading, ...facts } = parkWording(words, view, {
    id: `park-stages-${of}`,
    title: title(words, stages, of),
    scope: [heading, formatDay(locale, view.cutOff)],
    rowHeading: park("stages.stage"),
    notes: [],
    rows: { dataset: "projects", query: { period: view.period.code } },
  });
  return {
    ...facts,
    kind: "ranked",
    rows: stages.map((stage) => ({
      key: stage.key,
      label: stage.label,
      point: chartPoint({ value: stage[of] }, write),
      color: roleColor(stage.key === "terminated" ? "muted" : "primary"),
      href: null,
    })),
    annotations: [],
    summary: stages.map((stage) => `${stage.label} ${write.full(stage[of])}`).join(locale === "zh-CN" ? "；" : "; "),
    table: prepareTable({
      caption: facts.subtitle,
      rowHeading,
      rows: stages,
      columns: [{ key: of, heading, values: stages.map((stage) => ({ value: stage[of] })) }],
      write,
    }),
  };
}

function title({ locale, park }: ParkWords, stages: Stage[], of: Of): string {
  const all = stages.reduce((sum, stage) => sum + stage[of], 0);
  if (all === 0) return park("stages.none");
  const working = ["inProduction", "aboveScale", "atCapacity"];
  const done = stages.filter(({ key }) => working.includes(key)).reduce((sum, stage) => sum + stage[of], 0);
  if (of === "count") return park("stages.countTitle", { all, done });
  return park("stages.amountTitle", { all: formatMoney(locale, all).text, done: formatMoney(locale, done).text });
}
