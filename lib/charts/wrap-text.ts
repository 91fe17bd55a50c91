import { textWidth } from "./thin-ticks";

/** What must not begin a line: closing punctuation and marks of both languages. */
const NO_START = /^[，。、；：！？）》」』”’％,.;:!?)\]}%]/;
/** Pieces a line may be broken between: words with what follows them, single characters of CJK. */
const PIECES = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu;

/**
 * Breaks a text into lines, where pictures have no browser to do it: between words, and between any two characters of Chinese
 * but before closing punctuation. A word longer than a line is broken inside.
 *
 * @param room width of a line in the units of `fontSize`
 */
export function wrapText(text: string, room: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of (text.match(PIECES) ?? []).flatMap((each) => inside(each, room, fontSize))) {
    const fits = textWidth((line + piece).trimEnd(), fontSize) <= room;
    if (fits || line === "" || NO_START.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** Parts of a piece that is longer than a line. */
function inside(piece: string, room: number, fontSize: number): string[] {
  if (textWidth(piece.trimEnd(), fontSize) <= room) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && textWidth(part + character, fontSize) > room) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
