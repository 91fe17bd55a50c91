import { exactWriter } from "@/lib/charts/park/exact-writer";
import { measuredOf } from "@/lib/charts/park/park-measure";
import type { ParkWords } from "@/lib/charts/park/park-words";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { formatDay } from "@/lib/i18n/format-day";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { measuredCell } from "../measured-cell";
import type { TableModel } from "../table-model";

/** Reasons the generator and the importer give, by the message that words them. */
const REASONS = { "annual settlement": "annualSettlement", "correction by the park": "correctionByPark" } as const;
const isKnown = (reason: string): reason is keyof typeof REASONS => reason in REASONS;

/** Figures of a park that were replaced, newest first. @param shown most rows */
export function restatementsTable(words: ParkWords, view: ParkView, shown: number): TableModel {
  const { locale, park, figure } = words;
  return {
    id: "restated-figures",
    caption: park("restated.caption"),
    columns: [
      { key: "indicator", heading: park("table.indicator"), align: "start" },
      { key: "period", heading: park("sources.period"), align: "start" },
      { key: "from", heading: park("restated.from"), align: "end" },
      { key: "to", heading: park("restated.to"), align: "end" },
      { key: "difference", heading: park("restated.difference"), align: "end" },
      { key: "unit", heading: park("table.unit"), align: "start" },
      { key: "recorded", heading: park("restated.when"), align: "start" },
      { key: "status", heading: park("sources.status"), align: "start" },
      { key: "reason", heading: park("restated.why"), align: "start" },
    ],
    rows: view.file.provenance.restatements.slice(0, shown).map((row) => {
      const indicator = view.indicators.find(({ code }) => code === row.indicator);
      const write = exactWriter(words, indicator?.unit ?? "wanYuan");
      return {
        key: `${row.indicator}-${row.period}-${row.recordedAt}`,
        cells: [
          { text: indicator ? nameIn(locale, indicator) : row.indicator },
          { text: formatPeriodCode(locale, row.period) },
          measuredCell(figure, measuredOf(row.from, row.fromAbsent), write.cell),
          measuredCell(figure, measuredOf(row.to, row.toAbsent), write.cell),
          measuredCell(figure, measuredOf(row.difference, "notApplicable"), write.difference),
          { text: write.unit },
          { text: formatDay(locale, dayInShanghai(new Date(row.recordedAt))) },
          { text: park(`status.${row.status}`) },
          { text: reasonOf(words, row.reason) },
        ],
      };
    }),
    totals: null,
  };
}

function reasonOf({ park }: ParkWords, reason: string | null): string {
  if (reason === null) return park("restated.noReason");
  return isKnown(reason) ? park(`reason.${REASONS[reason]}`) : reason;
}
