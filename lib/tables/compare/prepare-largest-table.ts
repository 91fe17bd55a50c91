import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { moneyWriter } from "@/lib/charts/wording/money-writer";
import { formatPeriod } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkFigure } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { measuredCell } from "../measured-cell";
import type { TableModel } from "../table-model";
import { compareHref } from "./compare-href";

/** The largest parks, each a way to begin. */
export function prepareLargestTable(words: CompareWords, facts: PageFacts, parks: ParkFigure[]): TableModel {
  const { locale, compare, figure } = words;
  const write = moneyWriter(
    words,
    parks.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  return {
    id: "largest-parks",
    caption: compare("start.largest", { period: formatPeriod(locale, facts.period) }),
    columns: [
      { key: "park", heading: compare("start.park"), align: "start" },
      { key: "city", heading: compare("start.city"), align: "start" },
      { key: "output", heading: compare("start.output", { unit: write.unit }), align: "end" },
    ],
    rows: parks.map((park) => ({
      key: park.code,
      cells: [
        { text: nameIn(locale, park), href: compareHref(words, { park: park.code }) },
        { text: nameIn(locale, { nameZh: park.cityNameZh, nameEn: park.cityNameEn }) },
        measuredCell(figure, park.outputWanYuan, write.cell),
      ],
    })),
    totals: null,
  };
}
