import type { SearchItem, SearchKind } from "@/lib/schemas/api/search";

/** Things of one kind, best first. */
export type ItemGroup = { kind: SearchKind; items: SearchItem[] };

/** Things found, by kind: the kind of the best first, each kind in the order given. */
export function groupItems(items: readonly SearchItem[]): ItemGroup[] {
  const groups = new Map<SearchKind, SearchItem[]>();
  for (const item of items) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups].map(([kind, members]) => ({ kind, items: members }));
}
