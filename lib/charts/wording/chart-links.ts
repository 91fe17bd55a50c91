import { localizedPath } from "@/lib/i18n/localized-path";
import { CHART_FORMATS, type ChartFiles } from "../chart-files";
import { CHART_IDS } from "../chart-ids";
import type { ChartTexts } from "./chart-texts";

type Linked = {
  id: string;
  asOf: string | null;
  /** Export that holds the rows behind the chart, its filters, and how many rows there are where that is known. */
  rows: { dataset: string; query: Record<string, string>; count?: number };
  own: Record<string, string>;
};

/** Addresses of a chart: on its page, in the API, and of the rows behind it, each in the state the page is in. */
export function chartLinks(
  { locale, page }: ChartTexts,
  { id, asOf, rows, own }: Linked,
): Omit<ChartFiles, "citation"> {
  const exported = (form: "csv" | "xlsx") =>
    withQuery(`/api/v1/exports/${rows.dataset}.${form}`, { ...rows.query, asOf: asOf ?? undefined, lang: locale });
  const drawn = (form: string) => withQuery(`/api/v1/charts/${id}.${form}`, { ...page.query, ...own, lang: locale });
  return {
    permalink: `${page.origin ?? ""}${localizedPath(locale, page.path, page.query)}#${id}`,
    chart: CHART_IDS.includes(id)
      ? (Object.fromEntries(CHART_FORMATS.map((form) => [form, drawn(form)])) as NonNullable<ChartFiles["chart"]>)
      : null,
    rows: { csv: exported("csv"), xlsx: exported("xlsx"), count: rows.count ?? null },
  };
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `${path}?${new URLSearchParams(given)}`;
}
