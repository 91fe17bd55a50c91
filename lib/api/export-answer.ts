import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { byteStream } from "@/lib/exports/byte-stream";
import { contentDisposition, fileName } from "@/lib/exports/file-name";
import { notesSheet } from "@/lib/exports/notes-sheet";
import type { Table } from "@/lib/exports/table";
import { writeXlsx } from "@/lib/exports/write-xlsx";
import { loadCodeSheet } from "@/lib/loaders/exports/code-sheet";
import type { ExportFormat, FileOptions } from "@/lib/schemas/api/export-query";
import type { Bilingual, Streamed } from "./endpoint";

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** A table as it goes out: in which form, under which name, under which filters. */
export type ExportOrder = {
  format: ExportFormat;
  /** What it shows: in the file's name and at the head of the notes. */
  title: Bilingual;
  /** What it is of: the filters' values; empty for all of the universe. */
  scope: string;
  /** The query as asked, for the notes. */
  filters: string;
  options: FileOptions;
};

/** Writes a table while it is read, in the form asked for. */
export async function exportAnswer(dataset: Dataset, table: Table, order: ExportOrder): Promise<Streamed> {
  const { format, title, filters, options } = order;
  const language = options.lang ?? null;
  const plain = nameOf(table, order, false);
  const full = language === "zh-CN" ? nameOf(table, order, true) : plain;
  const headers = {
    "Content-Type": MEDIA_TYPES[format],
    "Content-Disposition": contentDisposition(plain, full),
    "X-Parkscope-Sample": String(table.meta.sample),
  };
  if (format === "csv") return { stream: byteStream(table.csv({ language, bom: options.bom ?? false })), headers };
  if (format === "json") return { stream: byteStream(table.json()), headers };
  const notes = notesSheet(table, `${title["zh-CN"]} ${title.en}`, filters);
  const own = table.workbook?.(language) ?? [table.sheet(language)];
  const sheets = [...own, notes, await loadCodeSheet(dataset)];
  return { stream: byteStream(writeXlsx(sheets)), headers };
}

function nameOf({ meta }: Table, { format, title, scope }: ExportOrder, chinese: boolean): string {
  return fileName({
    name: title[chinese ? "zh-CN" : "en"],
    scope: scope === "" ? (meta.universe ?? (chinese ? "全部" : "all")) : scope,
    period: meta.period ?? (chinese ? "全部期间" : "all"),
    asOf: meta.asOf ?? (chinese ? "最新" : "latest"),
    sample: meta.sample ? (chinese ? "样例" : "sample") : null,
    extension: format,
  });
}
