import { GRADE, type Grade } from "./grade";
import type { Needle, SearchQuery } from "./search-query";

/**
 * How well a question finds what a text (`searchText`) describes, or null when it does not. The pieces of the question are
 * met when they can be cut into neighbouring runs each of which, written together, is found: `shao guan nx` holds as
 * `shaoguan` and `nx`. The worst run decides; of several ways to cut, the best. Work: pieces × length of the text.
 */
export function gradeOf({ pieces, runs }: SearchQuery, text: string): Grade | null {
  const best: (Grade | null)[] = Array(pieces + 1).fill(null);
  best[0] = GRADE.exact;
  for (let from = 0; from < pieces; from++) {
    const sofar = best[from] ?? null;
    if (sofar === null) continue;
    runs[from]?.forEach((needle, more) => {
      const found = gradeOfNeedle(needle, text);
      if (found === null) return;
      const grade = Math.max(found, sofar) as Grade;
      const before = best[from + more + 1] ?? null;
      if (before === null || grade < before) best[from + more + 1] = grade;
    });
  }
  return best[pieces] ?? null;
}

function gradeOfNeedle({ beginnings, inside }: Needle, text: string): Grade | null {
  let best: Grade | null = null;
  for (const beginning of beginnings) {
    const at = text.indexOf(beginning);
    if (at < 0) continue;
    // Lines stand best first, so the first one found is the best; the whole of a name is better than its beginning.
    const whole = text.includes(`${beginning}\t${GRADE.name}`);
    const tab = text.indexOf("\t", at);
    const grade = whole ? GRADE.exact : (Number(text[tab + 1]) as Grade);
    if (best === null || grade < best) best = grade;
  }
  return best ?? (inside !== null && text.includes(inside) ? GRADE.inside : null);
}
