import { compact } from "./compact";

/** Words that say what kind of thing a thing is, and small ones: no name begins with them for one who looks for it. */
const KIND = new Set(
  "industrial transfer park sub economic technological development zone high tech hightech agglomeration site area new science technology district county city autonomous and of the a an in per".split(
    " ",
  ),
);

type Start = { text: string; start: number; kind: boolean };

/** The rest of an English name from each of its words on, written together: Shaoguan Nanxiong → shaoguannanxiong, nanxiong. */
export function englishStarts(nameEn: string): Start[] {
  const words = nameEn
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(compact)
    .filter((word) => word !== "");
  return words.map((word, start) => ({ text: words.slice(start).join(""), start, kind: start > 0 && KIND.has(word) }));
}
