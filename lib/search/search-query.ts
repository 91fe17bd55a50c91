import { compact } from "./compact";
import { CODE_MARK, KIND_MARK } from "./search-text";

/** What a run of words is looked for as: one of the beginnings, or, written in Chinese, anywhere inside. */
export type Needle = { beginnings: string[]; inside: string | null };
/** A question cut into pieces: `runs[i][n]` is pieces i to i+n written together. */
export type SearchQuery = { pieces: number; runs: Needle[][] };

/** A name half typed: spaces, brackets, strokes and commas, as names have them. */
const BEGUN = /^[\s()\uff08\uff09[\]\u3010\u3011\u3014\u3015'\u2019\p{Pd}\u00b7,\uff0c\u3001;\uff1b/]*$/u;

/** One piece that is found nowhere. */
const NOTHING: SearchQuery = { pieces: 1, runs: [] };

/** No name is typed in more pieces than this with no space in the right place. */
const LONGEST_RUN = 4;
/** So many letters of a word like park or zone must be there; two could as well begin a name in pinyin. */
const SHORTEST_KIND = 4;

/**
 * Reads what was typed: words apart, Chinese apart from letters, signs and width and case let go. Null when nothing but
 * what stands between words was typed, which asks for everything; other signs alone ask for what no name has.
 */
export function searchQuery(text: string): SearchQuery | null {
  const pieces = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Pd}/gu, "-")
    .replace(/['’]/g, "")
    .split(/[\s,，、;；/]+/u)
    .flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .filter((piece) => compact(piece) !== "");
  if (pieces.length === 0) return BEGUN.test(text) ? null : NOTHING;
  const runs = pieces.map((_, from) =>
    pieces.slice(from, from + LONGEST_RUN).map((__, more) => needleOf(pieces.slice(from, from + more + 1).join(""))),
  );
  return { pieces: pieces.length, runs };
}

function needleOf(run: string): Needle {
  const word = compact(run);
  const code = codeOf(run);
  const beginnings = [`\n${word}`];
  if (code !== null) beginnings.push(`\n${CODE_MARK}${code}`);
  if (word.length >= SHORTEST_KIND) beginnings.push(`\n${KIND_MARK}${word}`);
  return { beginnings, inside: /\p{Script=Han}/u.test(word) ? word : null };
}

/**
 * The code a word is the beginning of, as codes are written, or null. Six digits are a place of GB/T 2260, never a park:
 * 441402 is 梅江区 and not the park GD-4414-02…; seven and more are a park's code without its strokes.
 */
function codeOf(run: string): string | null {
  const text = run.replace(/[^a-z0-9-]/g, "");
  if (text !== run) return null;
  if (/^\d{1,6}$|^\d{4}-\d{0,4}$|^gd-\d{1,3}$/.test(text)) return text;
  const [, province, city, number] = /^(gd-?)?(\d{4})-?(\d{0,4})$/.exec(text) ?? [];
  return city === undefined ? null : `${province ? "gd-" : ""}${city}${number ? `-${number}` : ""}`;
}
