import { pinyin } from "pinyin-pro";
import { compact } from "./compact";

/** Readings of places the library does not know, by the word as it stands in names. */
const OWN_READINGS: Readonly<Record<string, readonly string[]>> = {
  莞: ["guan"],
  塘厦: ["tang", "xia"],
  都杨: ["du", "yang"],
  花都: ["hua", "du"],
};

/** A word of an English name this short says nothing about a reading. */
const SHORTEST_WORD = 4;
const OPTIONS = { toneType: "none", type: "array", v: true } as const;
const readings = new Map<string, readonly string[]>();

/**
 * How a Chinese name is spelled: one syllable of pinyin a character, without tones, ü as `v`; signs, letters and digits as
 * they are. Where a character has several readings, the English names decide that go with the name, since they are pinyin
 * themselves (大埔 is Dabu, whatever 埔 is elsewhere); then a short list of our own, then the library's dictionary.
 */
export function spellName(nameZh: string, namesEn: readonly string[]): string[] {
  const characters = [...nameZh];
  const spelled = pinyin(nameZh, OPTIONS);
  const syllables = spelled.length === characters.length ? spelled : characters.map((one) => readingsOf(one)[0] ?? one);
  const set = (at: number, given: readonly string[]) => syllables.splice(at, given.length, ...given);
  for (const [word, given] of Object.entries(OWN_READINGS))
    for (let at = nameZh.indexOf(word); at >= 0; at = nameZh.indexOf(word, at + 1)) set(at, given);
  for (const word of namesEn.flatMap((name) => name.split(/[^\p{L}'’]+/u)).map(compact))
    if (word.length >= SHORTEST_WORD)
      for (let at = 0; at < characters.length; at++) {
        const given = spelling(word, characters, at);
        if (given && given.length > 1) set(at, given);
      }
  return syllables;
}

/** Readings of the characters from a place on that make up the word exactly, or null. */
function spelling(word: string, characters: readonly string[], at: number): string[] | null {
  if (word === "") return [];
  const character = characters[at];
  if (character === undefined) return null;
  for (const reading of readingsOf(character)) {
    // English names write ü as u.
    if (!word.startsWith(reading.replace("v", "u"))) continue;
    const rest = spelling(word.slice(reading.length), characters, at + 1);
    if (rest) return [reading, ...rest];
  }
  return null;
}

function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  const all = pinyin(character, { ...OPTIONS, multiple: true }).filter((reading) => reading !== "");
  readings.set(character, all);
  return all;
}
