import type { SortKey } from "@/lib/schemas/api/parameters";
import type { ParkSortField } from "@/lib/schemas/api/park-query";
import type { PartialRow } from "./park-rows";

/** Orders Chinese as a Chinese reader expects, by pinyin. */
const chinese = new Intl.Collator("zh-CN");

function compare(a: PartialRow, b: PartialRow, { field, descending }: SortKey<ParkSortField>): number {
  const [x, y] = [a[field] ?? null, b[field] ?? null];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const byChinese = field === "nameZh" || field === "cityNameZh";
  const order = byChinese ? chinese.compare(String(x), String(y)) : x < y ? -1 : Number(x > y);
  return descending ? -order : order;
}

/** A sorted copy: by the keys in turn, absent figures last whichever the direction, ties by code. */
export function sortParks<Row extends PartialRow>(
  rows: readonly Row[],
  keys: readonly SortKey<ParkSortField>[],
): Row[] {
  const all: SortKey<ParkSortField>[] = [...keys, { field: "code", descending: false }];
  return rows.toSorted((a, b) => {
    for (const key of all) {
      const order = compare(a, b, key);
      if (order !== 0) return order;
    }
    return 0;
  });
}
