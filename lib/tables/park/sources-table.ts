import { exactWriter } from "@/lib/charts/park/exact-writer";
import { measuredOf } from "@/lib/charts/park/park-measure";
import type { ParkWords } from "@/lib/charts/park/park-words";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { formatDay } from "@/lib/i18n/format-day";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { DASH, measuredCell } from "../measured-cell";
import type { TableModel } from "../table-model";

/** What each figure of the period rests on: value, status, when it became known, which document, file and cell. */
export function sourcesTable(words: ParkWords, view: ParkView): TableModel {
  const { locale, park, figure } = words;
  return {
    id: "figure-sources",
    caption: park("sources.caption"),
    columns: [
      { key: "indicator", heading: park("table.indicator"), align: "start" },
      { key: "period", heading: park("sources.period"), align: "start" },
      { key: "value", heading: park("sources.value"), align: "end" },
      { key: "unit", heading: park("table.unit"), align: "start" },
      { key: "status", heading: park("sources.status"), align: "start" },
      { key: "recorded", heading: park("sources.recorded"), align: "start" },
      { key: "source", heading: park("sources.source"), align: "start" },
      { key: "cell", heading: park("sources.cell"), align: "start", note: park("sources.cellNote") },
      { key: "versions", heading: park("sources.versions"), align: "end" },
    ],
    rows: view.file.provenance.figures.map((row) => {
      const indicator = view.indicators.find(({ code }) => code === row.indicator);
      const write = exactWriter(words, indicator?.unit ?? "wanYuan");
      const title = locale === "zh-CN" ? row.sourceTitleZh : row.sourceTitleEn;
      return {
        key: row.indicator,
        cells: [
          { text: indicator ? nameIn(locale, indicator) : row.indicator },
          { text: formatPeriodCode(locale, row.period) },
          measuredCell(figure, measuredOf(row.value, row.valueAbsent), write.cell),
          { text: row.value === null ? DASH : write.unit },
          { text: row.status === null ? DASH : park(`status.${row.status}`) },
          { text: row.recordedAt === null ? DASH : formatDay(locale, dayInShanghai(new Date(row.recordedAt))) },
          { text: title ?? row.source ?? DASH },
          { text: row.sourceCell ?? DASH },
          { text: formatNumber(locale, row.versions), value: row.versions },
        ],
      };
    }),
    totals: null,
  };
}
