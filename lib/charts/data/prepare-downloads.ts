import { formatNumber } from "@/lib/i18n/format-number";
import type { ExportDataset } from "@/lib/schemas/api/export-query";
import { EXPORT_FORMATS } from "@/lib/schemas/api/export-query";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { DataWords } from "./data-words";

/** A list that can be taken away, as files of each format, for the page's period and state of knowledge. */
export type DownloadModel = {
  dataset: string;
  name: string;
  rows: string | null;
  files: { format: string; href: string; label: string }[];
};

const NAMED = ["parks", "observations", "industry-outputs", "projects", "signings"] as const;

/** Every list as files. One that has no name in the catalogue yet goes by its own. */
export function prepareDownloads(
  { locale, data }: DataWords,
  { period, asOf }: PageFacts,
  downloads: readonly { dataset: ExportDataset; rows: number | null }[],
): DownloadModel[] {
  const query = new URLSearchParams({ period: period.code, ...(asOf === null ? {} : { asOf }), lang: locale });
  return downloads.map(({ dataset, rows }) => {
    const known = NAMED.find((name) => name === dataset);
    const name = known ? data(`export.${known}`) : dataset;
    return {
      dataset,
      name,
      rows: rows === null ? null : data("download.rows", { rows: formatNumber(locale, rows) }),
      files: EXPORT_FORMATS.map((format) => ({
        format,
        href: `/api/v1/exports/${dataset}.${format}?${query}`,
        label: data("download.file", { name, format: format.toUpperCase() }),
      })),
    };
  });
}
