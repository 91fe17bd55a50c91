import { industryName } from "@/lib/charts/park/industry-name";
import { measuredOf } from "@/lib/charts/park/park-measure";
import type { ParkWords } from "@/lib/charts/park/park-words";
import { moneyWriter } from "@/lib/charts/wording/money-writer";
import { formatNumber } from "@/lib/i18n/format-number";
import { formatShare } from "@/lib/i18n/format-share";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { measuredCell } from "../measured-cell";
import type { TableModel } from "../table-model";

/** The declared industries in their order, each with what the park makes of it; one without output is 0, not absent. */
export function declaredTable(words: ParkWords, view: ParkView): TableModel {
  const { locale, park, figure } = words;
  const { declared, outputs } = view.file.industries;
  const found = declared.map(({ industry, position }) => ({
    industry,
    position,
    output: outputs.find((row) => row.industry === industry),
  }));
  const write = moneyWriter(
    words,
    found.map(({ output }) => output?.outputWanYuan ?? null),
  );
  const none = outputs.length > 0 ? 0 : null;
  const cell = (value: number | null, text: (value: number) => string) =>
    measuredCell(figure, measuredOf(value, view.file.outputWanYuanAbsent), text);
  return {
    id: "declared-industries",
    caption: park("declared.caption"),
    columns: [
      { key: "industry", heading: park("industries.industry"), align: "start" },
      { key: "position", heading: park("declared.position"), align: "end" },
      { key: "output", heading: park("industries.output"), unit: write.unit, align: "end" },
      { key: "share", heading: park("industries.share"), unit: "%", align: "end" },
      { key: "quotient", heading: park("industries.quotient"), align: "end" },
    ],
    rows: found.map(({ industry, position, output }) => ({
      key: industry,
      cells: [
        { text: industryName(words, view, industry) },
        { text: String(position), value: position },
        cell(output?.outputWanYuan ?? none, write.cell),
        cell(output?.share ?? none, (value) => formatShare(locale, value).value),
        cell(output?.locationQuotient ?? none, (value) => formatNumber(locale, value, 2)),
      ],
    })),
    totals: null,
  };
}
