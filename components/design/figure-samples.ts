import type { FigureModel } from "@/lib/charts/figure-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { formatMoney } from "@/lib/i18n/format-money";
import { formatGrowth, formatPoints, formatShare } from "@/lib/i18n/format-share";

/** A figure in every state it can be in. */
export function figureSamples({ locale, figure }: ChartTexts): FigureModel[] {
  const base = figure("change.base", { period: "2023" });
  const plain: FigureModel = {
    id: "sample-plain",
    label: figure("label.output"),
    value: {
      kind: "present",
      number: formatMoney(locale, 243_239_000).value,
      unit: formatMoney(locale, 243_239_000).unit,
    },
    period: "2024",
    change: {
      kind: "present",
      direction: "up",
      text: formatGrowth(locale, 0.044),
      word: figure("change.growthUp"),
      base,
    },
    target: null,
    preliminary: null,
    noteLabel: figure("note.open", { label: figure("label.output") }),
    facts: [{ term: figure("note.definition"), text: figure("definition.output") }],
  };
  const share = formatShare(locale, 0.386);
  return [
    plain,
    {
      ...plain,
      id: "sample-falling",
      change: {
        kind: "present",
        direction: "down",
        text: formatGrowth(locale, -0.28),
        word: figure("change.growthDown"),
        base,
      },
    },
    {
      ...plain,
      id: "sample-level",
      change: {
        kind: "present",
        direction: "level",
        text: formatPoints(locale, 0),
        word: figure("change.level"),
        base,
      },
    },
    { ...plain, id: "sample-preliminary", preliminary: figure("preliminary") },
    {
      ...plain,
      id: "sample-target",
      label: figure("label.mainIndustryShare"),
      value: { kind: "present", number: share.value, unit: share.unit },
      target: { text: figure("target.text", { operator: "≥", value: "40.0%" }), state: figure("target.unmet") },
    },
    {
      ...plain,
      id: "sample-no-change",
      change: { kind: "absent", text: figure("change.none", { reason: figure("absence.noBase") }) },
    },
    {
      ...plain,
      id: "sample-absent",
      value: { kind: "absent", reason: figure("absence.notReported") },
      change: { kind: "absent", text: figure("change.none", { reason: figure("absence.notReported") }) },
    },
  ];
}
