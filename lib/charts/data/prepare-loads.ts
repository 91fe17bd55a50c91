import { dayInShanghai } from "@/lib/domain/calendar-day";
import { formatDay } from "@/lib/i18n/format-day";
import { formatNumber } from "@/lib/i18n/format-number";
import type { TableModel } from "@/lib/tables/table-model";
import type { DataWords } from "./data-words";

/** A load whose rows are published. */
type LoadEntry = {
  id: string;
  kind: "parks" | "indicators" | "industry-outputs" | "projects" | "reference" | "report";
  fileName: string | null;
  rows: number;
  sample: boolean;
  sourceZh: string | null;
  sourceEn: string | null;
  /** Instant, ISO 8601. */
  committedAt: string;
};

/** The loads that brought the data, latest first. */
export function prepareLoads({ locale, data }: DataWords, loads: readonly LoadEntry[]): TableModel {
  return {
    id: "loads",
    caption: data("load.caption"),
    columns: (["kind", "source", "nature", "committed", "rows"] as const).map((key) => ({
      key,
      heading: data(`load.${key}`),
      align: key === "rows" ? "end" : "start",
    })),
    rows: loads.map(({ id, kind, fileName, rows, sample, sourceZh, sourceEn, committedAt }) => ({
      key: id,
      cells: [
        { text: data(`loadKind.${kind}`) },
        { text: (locale === "zh-CN" ? sourceZh : sourceEn) ?? fileName ?? data("load.unknown") },
        { text: data(sample ? "nature.sample" : "nature.real") },
        { text: formatDay(locale, dayInShanghai(new Date(committedAt))) },
        { text: formatNumber(locale, rows), value: rows },
      ],
    })),
    totals: null,
  };
}
