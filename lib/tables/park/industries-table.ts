import { industryName } from "@/lib/charts/park/industry-name";
import type { ParkWords } from "@/lib/charts/park/park-words";
import { moneyWriter } from "@/lib/charts/wording/money-writer";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { TableModel } from "../table-model";

/** What a park makes, by division: output, share, location quotient with its floor in words, declared or not. */
export function industriesTable(words: ParkWords, view: ParkView): TableModel {
  const { locale, park } = words;
  const { outputs, declared } = view.file.industries;
  const write = moneyWriter(
    words,
    outputs.map(({ outputWanYuan }) => outputWanYuan),
  );
  const total = exactSum(outputs.map(({ outputWanYuan }) => outputWanYuan));
  const share = (value: number) => ({ text: formatShare(locale, value).value, value });
  return {
    id: "industries",
    caption: park("industries.caption", { period: formatPeriod(locale, view.period) }),
    columns: [
      { key: "industry", heading: park("industries.industry"), align: "start" },
      { key: "output", heading: park("industries.output"), unit: write.unit, align: "end" },
      { key: "share", heading: park("industries.share"), unit: "%", align: "end" },
      { key: "quotient", heading: park("industries.quotient"), align: "end", note: park("industries.quotientNote") },
      { key: "floor", heading: park("industries.base"), align: "start" },
      { key: "declared", heading: park("industries.declared"), align: "start" },
    ],
    rows: outputs.map((row) => ({
      key: row.industry,
      cells: [
        { text: industryName(words, view, row.industry) },
        { text: write.cell(row.outputWanYuan), value: row.outputWanYuan },
        share(row.share),
        { text: formatNumber(locale, row.locationQuotient, 2), value: row.locationQuotient },
        { text: park(row.belowFloor ? "industries.small" : "industries.solid") },
        { text: park(declared.some(({ industry }) => industry === row.industry) ? "industries.yes" : "industries.no") },
      ],
    })),
    totals:
      outputs.length === 0
        ? null
        : [
            { text: park("industries.total", { count: outputs.length }) },
            { text: write.cell(total), value: total },
            share(1),
            { text: "" },
            { text: "" },
            { text: "" },
          ],
  };
}
