import { baseName } from "./base-name";
import { compact } from "./compact";
import { englishStarts } from "./english-starts";
import { GRADE, type Grade } from "./grade";
import { segmentStarts } from "./segment-starts";
import { spellName } from "./spell-name";

type Named = { nameZh: string; nameEn: string };

/** What can be found: by which names, codes and places. */
export type Subject = Named & {
  /** Codes of its own: of a park, a city, an indicator. */
  codes: readonly string[];
  /** The name as it is said: 韶关 for 韶关市. */
  shortZh?: string;
  /** Former names, and others in use, in Chinese. */
  aliases?: readonly string[];
  /** Where it lies, the smallest place last, with codes of GB/T 2260. */
  places?: readonly (Named & { code: string })[];
  /** What it is about, in both languages: finds it last. */
  about?: Named;
};

type Line = readonly [text: string, grade: Grade];
/** Before a code: words are compared with names, codes with codes. */
export const CODE_MARK = "#";
/** Before a word that says what kind of thing a thing is: only a word written at some length finds it. */
export const KIND_MARK = "%";

/**
 * All that a subject is found by, as one text: a line for each place where a match may begin, best grade first, each with
 * its grade behind a tab. A name in Chinese gives its characters, its pinyin and its initials, from the beginning of each
 * of its parts (`segmentStarts`); one in English gives its words. `gradeOf` reads it.
 *
 * @param knownPlaces names of places that names may lead with, with and without 市, 县, 区
 */
export function searchText(subject: Subject, knownPlaces: readonly string[]): string {
  const { codes, shortZh, aliases = [], places = [], about } = subject;
  const namesEn = [subject.nameEn, ...places.map(({ nameEn }) => nameEn)];
  const leading = [...knownPlaces, ...places.flatMap(({ nameZh }) => [nameZh, baseName(nameZh)])];
  const inChinese = (nameZh: string, first: Grade) => chineseLines(nameZh, namesEn, leading, first);
  // A city without counties stands in for one.
  const whole = [...new Set(places.map(({ nameZh }) => nameZh))].join("");
  const lines: Line[] = [
    ...codes.flatMap((code) => codeLines(code, GRADE.name)),
    ...inChinese(subject.nameZh, GRADE.name),
    ...(shortZh ? inChinese(shortZh, GRADE.name) : []),
    ...englishLines(subject.nameEn, GRADE.name),
    ...aliases.flatMap((alias) => inChinese(alias, GRADE.part)),
    ...places.flatMap(({ code, nameZh, nameEn }) => [
      ...codeLines(code, GRADE.place),
      ...inChinese(nameZh, GRADE.place),
      ...englishLines(nameEn, GRADE.place),
    ]),
    ...inChinese(whole, GRADE.place),
    ...(about ? [[compact(about.nameZh), GRADE.inside] as const, ...englishLines(about.nameEn, GRADE.inside)] : []),
  ];
  const best = new Map<string, Grade>();
  for (const [text, grade] of lines) if (text !== "") best.set(text, Math.min(grade, best.get(text) ?? grade) as Grade);
  const ordered = [...best].sort(([, a], [, b]) => a - b);
  return `${ordered.map(([text, grade]) => `\n${text}\t${grade}`).join("")}\n`;
}

/** A park's code with and without the province, and its number alone; a code of digits as it is; one of letters as a word. */
function codeLines(code: string, grade: Grade): Line[] {
  const own = code.toLowerCase();
  if (!/\d/.test(own)) return [[compact(own), grade]];
  const [, city, number] = /^gd-(\d{4})-(\d+)$/.exec(own) ?? [];
  if (!number) return [[`${CODE_MARK}${own}`, grade]];
  return [
    [`${CODE_MARK}${own}`, grade],
    [`${CODE_MARK}${city}-${number}`, grade],
    [`${CODE_MARK}${number}`, GRADE.part],
  ];
}

function chineseLines(nameZh: string, namesEn: readonly string[], places: readonly string[], first: Grade): Line[] {
  const characters = [...nameZh].map((character, at) => ({ text: compact(character), at }));
  const syllables = spellName(nameZh, namesEn);
  const kept = characters.filter(({ text }) => text !== "");
  const name = kept.map(({ text }) => text).join("");
  const spelled = kept.map(({ at }) => compact(syllables[at] ?? ""));
  return segmentStarts(nameZh, places).flatMap((start): Line[] => {
    const later = Math.max(first, start === 0 ? first : GRADE.part) as Grade;
    const initials = Math.max(later, start === 0 ? GRADE.initials : GRADE.part) as Grade;
    const sounds = spelled.slice(start);
    return [
      [name.slice(start), later],
      [sounds.join(""), later],
      // The ü of 绿 is typed v or, by those who do not know, u.
      [sounds.join("").replaceAll("v", "u"), later],
      [sounds.map((syllable) => syllable[0] ?? "").join(""), initials],
    ];
  });
}

const englishLines = (nameEn: string, first: Grade): Line[] =>
  englishStarts(nameEn).map(({ text, start, kind }): Line => {
    if (kind) return [`${KIND_MARK}${text}`, GRADE.inside];
    return [text, start === 0 ? first : (Math.max(first, GRADE.part) as Grade)];
  });
