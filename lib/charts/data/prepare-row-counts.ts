import { formatNumber } from "@/lib/i18n/format-number";
import type { MessageKey } from "@/lib/i18n/translate";
import type { TableModel } from "@/lib/tables/table-model";
import type { DataWords } from "./data-words";

/** Sets of rows that have a name in the catalogue. */
type SetName = MessageKey<"data"> extends infer Key ? (Key extends `set.${infer Name}` ? Name : never) : never;

/** Rows of a kind: those that hold now, all that were ever published, and how many of the former are generated. */
type RowCountEntry = {
  set: SetName;
  current: number;
  all: number;
  sample: number;
};

/** What is real and what is generated, by kind of row. */
export function prepareRowCounts({ locale, data }: DataWords, counts: readonly RowCountEntry[]): TableModel {
  const number = (value: number) => ({ text: formatNumber(locale, value), value });
  return {
    id: "row-counts",
    caption: data("count.caption"),
    columns: (["set", "nature", "current", "sample", "all"] as const).map((key) => ({
      key,
      heading: data(`count.${key}`),
      align: key === "set" || key === "nature" ? "start" : "end",
    })),
    rows: counts.map(({ set, current, all, sample }) => ({
      key: set,
      cells: [
        { text: data(`set.${set}`) },
        { text: data(`nature.${natureOf(current, sample)}`) },
        number(current),
        number(sample),
        number(all),
      ],
    })),
    totals: null,
  };
}

const natureOf = (current: number, sample: number): "none" | "real" | "sample" | "mixed" => {
  if (current === 0) return "none";
  if (sample === 0) return "real";
  return sample === current ? "sample" : "mixed";
};
