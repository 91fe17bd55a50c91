import { absent, measured } from "@/lib/domain/absence";
import { formatMoney, moneyUnit } from "@/lib/i18n/format-money";
import { formatNumber } from "@/lib/i18n/format-number";
import { measuredCell } from "@/lib/tables/measured-cell";
import type { TableModel } from "@/lib/tables/table-model";
import type { DesignWords } from "./design-words";

const OUTPUTS = [19_868_000, 17_386_700, null, 366_500];

/** A table with everything a table can have: orders, notes, units, an absent figure, a preliminary one, totals. */
export function tableSample({ locale, design, figure }: DesignWords, density: "comfortable" | "compact"): TableModel {
  const unit = moneyUnit(locale, 19_868_000);
  const money = (value: number) => formatMoney(locale, value, unit, 1).value;
  return {
    id: `sample-${density}`,
    caption: design(density),
    density,
    columns: [
      { key: "park", heading: design("park"), align: "start" },
      { key: "city", heading: design("city"), align: "start" },
      {
        key: "output",
        heading: design("output"),
        unit: unit.name,
        align: "end",
        note: figure("definition.output"),
        sort: { href: `?sort=-outputWanYuan#sample-${density}`, state: "descending" },
      },
      {
        key: "share",
        heading: design("share"),
        unit: "%",
        align: "end",
        note: figure("definition.mainIndustryShare"),
        sort: { href: `?sort=-mainIndustryShare#sample-${density}`, state: "none" },
      },
    ],
    rows: OUTPUTS.map((output, i) => ({
      key: String(i),
      cells: [
        { text: `${design("park")} ${i + 1}`, href: "#tables" },
        { text: design("city") },
        {
          ...measuredCell(figure, output === null ? absent("notReported") : measured(output), money),
          ...(i === 1 ? { mark: figure("preliminary") } : {}),
        },
        measuredCell(figure, i === 3 ? absent("notApplicable") : measured(0.386 - i / 20), (value) =>
          formatNumber(locale, value * 100, 1),
        ),
      ],
    })),
    totals: [
      { text: design("total", { count: 3 }) },
      { text: "" },
      { text: money(37_621_200), value: 37_621_200 },
      measuredCell(figure, measured(0.381), (value) => formatNumber(locale, value * 100, 1)),
    ],
  };
}
