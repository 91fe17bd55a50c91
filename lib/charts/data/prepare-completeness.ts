import { formatNumber } from "@/lib/i18n/format-number";
import { formatShare } from "@/lib/i18n/format-share";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { TableModel } from "@/lib/tables/table-model";
import type { DataWords } from "./data-words";

type Named = { code: string; nameZh: string; nameEn: string };
type CompletenessEntry = Named & { due: number; reported: number; missing: Named[] };

/** Names written out; of more parks only as many, and how many there are. */
const NAMED = 6;

/** What was reported of the period by indicator, and by which parks not. */
export function prepareCompleteness(words: DataWords, entries: readonly CompletenessEntry[]): TableModel {
  const { locale, data } = words;
  return {
    id: "completeness-table",
    caption: data("complete.caption"),
    columns: (["indicator", "due", "reported", "share", "missing"] as const).map((key) => ({
      key,
      heading: data(`complete.${key}`),
      align: key === "indicator" || key === "missing" ? "start" : "end",
    })),
    rows: entries.map((entry) => ({
      key: entry.code,
      cells: [
        { text: nameIn(locale, entry) },
        { text: formatNumber(locale, entry.due), value: entry.due },
        { text: formatNumber(locale, entry.reported), value: entry.reported },
        { text: formatShare(locale, entry.reported / entry.due).text, value: entry.reported / entry.due },
        { text: missingText(words, entry.missing) },
      ],
    })),
    totals: null,
  };
}

function missingText({ locale, data }: DataWords, missing: Named[]): string {
  if (missing.length === 0) return data("complete.none");
  const names = joinNames(
    locale,
    missing.slice(0, NAMED).map((park) => nameIn(locale, park)),
  );
  return missing.length <= NAMED ? names : data("complete.more", { names, count: missing.length });
}
