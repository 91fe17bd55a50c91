import { addDays } from "@/lib/domain/calendar-day";
import { formatDay } from "@/lib/i18n/format-day";
import { formatNumber } from "@/lib/i18n/format-number";
import { nameIn } from "@/lib/i18n/name-in";
import type { TableModel } from "@/lib/tables/table-model";
import type { MethodWords } from "./method-words";

/** A definition of which parks count, as much of it as the table shows. */
export type UniverseEntry = {
  code: string;
  nameZh: string;
  nameEn: string;
  definitionZh: string;
  definitionEn: string;
  parkCount: number;
  membersKnown: boolean;
  validFrom: string;
  /** Exclusive; null while it holds. */
  validTo: string | null;
  basis: string;
};

const COLUMNS = ["name", "count", "members", "from", "to", "basis", "code", "definition"] as const;

/** The definitions of which parks count when, as a table. */
export function prepareUniverses({ locale, method }: MethodWords, universes: readonly UniverseEntry[]): TableModel {
  return {
    id: "universe-table",
    caption: method("universe.caption"),
    columns: COLUMNS.map((key) => ({
      key,
      heading: method(`universe.${key}`),
      align: key === "count" ? "end" : "start",
    })),
    rows: universes.map((row) => ({
      key: row.code,
      cells: [
        { text: nameIn(locale, row) },
        { text: formatNumber(locale, row.parkCount), value: row.parkCount },
        { text: method(row.membersKnown ? "universe.known" : "universe.unknown") },
        { text: formatDay(locale, row.validFrom) },
        { text: row.validTo === null ? method("universe.open") : formatDay(locale, addDays(row.validTo, -1)) },
        { text: method(row.basis === "published" ? "universe.published" : "universe.sample") },
        { text: row.code },
        { text: locale === "zh-CN" ? row.definitionZh : row.definitionEn },
      ],
    })),
    totals: null,
  };
}
