import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { type AddedHeadings, chartColumns } from "@/lib/exports/chart-columns";
import { type Cell, heading } from "@/lib/exports/column";
import { once } from "@/lib/exports/notes-sheet";
import { writeCsv } from "@/lib/exports/write-csv";
import { type Sheet, writeXlsx } from "@/lib/exports/write-xlsx";
import type { LoadedChart } from "./chart-entry";

/** The chart's table as CSV: the numbers as shown, with a mark by which Excel knows Chinese. */
export function chartCsv({ model, facts, texts }: LoadedChart): AsyncIterable<string> {
  const columns = chartColumns(model.table, facts.sample, headings(texts));
  return writeCsv(whole(model.table.rows), columns, { language: texts.locale, bom: true });
}

/** The same as a workbook, with a sheet that says what the numbers are. */
export function chartXlsx(chart: LoadedChart): AsyncIterable<Uint8Array> {
  const { model, facts, texts } = chart;
  const columns = chartColumns(model.table, facts.sample, headings(texts));
  const data: Sheet = {
    name: "data",
    headings: columns.map((column) => heading(column, texts.locale)),
    batches: once(model.table.rows.map((row) => columns.map(({ cell }) => cell(row)))),
  };
  return writeXlsx([data, notes(chart)]);
}

async function* whole<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

function notes({ model, facts, texts: { chart } }: LoadedChart): Sheet {
  const said: Cell[][] = [
    [chart("file.title"), model.title],
    [chart("file.subtitle"), model.subtitle],
    ...(model.definition === null ? [] : [[chart("file.definition"), model.definition]]),
    [chart("file.summary"), model.summary],
    ...[...model.notes, model.source, model.cutOff].map((note) => [chart("file.notes"), note]),
    [chart("file.sample"), facts.sample],
    [chart("file.citation"), model.files.citation],
  ];
  return { name: "notes", headings: [chart("file.notes"), ""], batches: once(said) };
}

const headings = ({ chart }: ChartTexts): AddedHeadings => ({
  remarks: chart("file.remarks"),
  sample: chart("file.sample"),
});
