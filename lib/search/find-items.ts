import type { Grade } from "./grade";
import { gradeOf } from "./grade-of";
import type { SearchQuery } from "./search-query";

/** The things a question finds, best grade first; of one grade, as they stand in the index. */
export function findItems<Item extends { text: string }>(index: readonly Item[], query: SearchQuery): Item[] {
  const found: { item: Item; grade: Grade }[] = [];
  for (const item of index) {
    const grade = gradeOf(query, item.text);
    if (grade !== null) found.push({ item, grade });
  }
  return found.sort((a, b) => a.grade - b.grade).map(({ item }) => item);
}
