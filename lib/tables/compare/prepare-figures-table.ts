import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { measureName } from "@/lib/charts/compare/measure-name";
import { measureWriter } from "@/lib/charts/compare/measure-writer";
import { formatPeriod } from "@/lib/i18n/format-period";
import { nameIn } from "@/lib/i18n/name-in";
import type { CompareFigure, CompareMeasure, Comparison, MeasureGroup } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { measuredCell } from "../measured-cell";
import type { TableCell, TableColumn, TableModel, TableRow } from "../table-model";
import { type Extreme, rowExtremes } from "./row-extremes";

/** The measures of one group in rows, the parks in columns; the province's ratios in the last one where there are any. */
export function prepareFiguresTable(
  words: CompareWords,
  facts: PageFacts,
  { parks, measures }: Pick<Comparison, "parks" | "measures">,
  group: MeasureGroup,
): TableModel {
  const { locale, compare } = words;
  const own = measures.filter((measure) => measure.group === group);
  const province = own.some((measure) => measure.province !== null);
  return {
    id: `figures-${group}`,
    caption: compare("table.caption", {
      group: compare(`group.${group}`),
      period: formatPeriod(locale, facts.period),
      count: parks.length,
    }),
    columns: [
      { key: "measure", heading: compare("table.measure"), align: "start" },
      ...parkColumns(words, parks),
      ...(province ? [provinceColumn(words)] : []),
    ],
    rows: own.map((measure) => measureRow(words, facts, measure, province)),
    totals: null,
  };
}

/** A column for each park, numbered as everywhere on the page. */
export const parkColumns = (
  { locale }: CompareWords,
  parks: Comparison["parks"],
  align: "start" | "end" = "end",
): TableColumn[] => parks.map((park, i) => ({ key: park.code, heading: `${i + 1} ${nameIn(locale, park)}`, align }));

const provinceColumn = ({ compare }: CompareWords): TableColumn => ({
  key: "province",
  heading: compare("table.province"),
  align: "end",
  note: compare("table.provinceNote"),
});

function measureRow(words: CompareWords, facts: PageFacts, measure: CompareMeasure, province: boolean): TableRow {
  const { figure, compare } = words;
  const write = measureWriter(words, measure);
  const present = measure.figures.filter(({ value }) => value !== null);
  const allPreliminary = present.length > 0 && present.every(({ preliminary }) => preliminary);
  const remark = allPreliminary ? figure("preliminary") : null;
  const ends = rowExtremes(measure.figures.map(({ value }) => value));
  const word = (end: Extreme) => (end === null ? [] : [compare(`table.${end}`)]);
  const cellOf = (shown: CompareFigure, i: number): TableCell => {
    const marks = [
      ...word(ends[i] ?? null),
      ...(shown.preliminary && !allPreliminary ? [figure("preliminary")] : []),
    ].join(" ");
    const cell = measuredCell(figure, shown, write.cell);
    return marks === "" || cell.reason !== undefined ? cell : { ...cell, mark: marks };
  };
  return {
    key: measure.id,
    cells: [
      { text: measureName(words, measure, { unit: write.unit, period: facts.period.code, remark }) },
      ...measure.figures.map(cellOf),
      ...(province ? [measure.province ? measuredCell(figure, measure.province, write.cell) : { text: "" }] : []),
    ],
  };
}
