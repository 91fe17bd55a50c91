import type { SortKey } from "@/lib/schemas/api/parameters";
import type { Signing, SigningSortField } from "@/lib/schemas/api/signing";

/** A sorted copy: by the keys in turn, absent growth last whichever the direction, ties by the row's own key. */
export function sortSignings(rows: readonly Signing[], keys: readonly SortKey<SigningSortField>[]): Signing[] {
  const all: SortKey<SigningSortField>[] = [...keys, { field: "key", descending: false }];
  return rows.toSorted((a, b) => all.map((key) => compare(a, b, key)).find((order) => order !== 0) ?? 0);
}

function compare(a: Signing, b: Signing, { field, descending }: SortKey<SigningSortField>): number {
  const [x, y] = [a[field], b[field]];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const order = x < y ? -1 : Number(x > y);
  return descending ? -order : order;
}
