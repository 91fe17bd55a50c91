import type { Formula, FormulaWord } from "./formula";

/** A formula in one line of text, for copying and for those who hear it. @param say gives a word in the reader's language */
export function formulaText(formula: Formula, say: (word: FormulaWord) => string): string {
  const text = (part: Formula): string => formulaText(part, say);
  switch (formula.kind) {
    case "name":
    case "number":
      return formula.text;
    case "operator":
      return formula.text;
    case "word":
      return say(formula.word);
    case "row":
      return formula.parts.map(text).reduce((line, next, i) => line + gap(formula.parts, i) + next, "");
    case "indexed":
      return (
        text(formula.base) +
        (formula.below ? `_${text(formula.below)}` : "") +
        (formula.above ? `^${text(formula.above)}` : "")
      );
    case "fraction":
      return `${whole(formula.over, text)} / ${whole(formula.under, text)}`;
    case "sum":
      return `Σ_${whole(formula.over, text)} ${text(formula.of)}`;
    case "root":
      return `√(${text(formula.of)})`;
    case "fenced":
      return `${formula.open}${text(formula.of)}${formula.close}`;
  }
}

/** What has several parts is bracketed where it stands on one side of a stroke, unless it brackets itself. */
function whole(formula: Formula, text: (part: Formula) => string): string {
  const simple = ["name", "number", "word", "indexed", "fenced", "root"].includes(formula.kind);
  return simple ? text(formula) : `(${text(formula)})`;
}

/** Symbols that are multiplied stand apart, and so do operators; a comma clings to what is before it. */
function gap(parts: readonly Formula[], i: number): string {
  const next = parts[i];
  if (i === 0 || next === undefined) return "";
  return next.kind === "operator" && next.text === "," ? "" : " ";
}
