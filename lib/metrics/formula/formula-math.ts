import type { Formula, FormulaWord } from "./formula";

/** An element of MathML Core: its name, and either text or elements inside. */
export type MathNode = {
  tag: "mi" | "mn" | "mo" | "mtext" | "mrow" | "msub" | "msup" | "msubsup" | "mfrac" | "msqrt" | "munder";
  children: string | MathNode[];
};

const leaf = (tag: MathNode["tag"], text: string): MathNode => ({ tag, children: text });
const branch = (tag: MathNode["tag"], ...children: MathNode[]): MathNode => ({ tag, children });

/** A formula as MathML Core. @param say gives a word in the reader's language */
export function formulaMath(formula: Formula, say: (word: FormulaWord) => string): MathNode {
  const math = (part: Formula): MathNode => formulaMath(part, say);
  switch (formula.kind) {
    case "name":
      return leaf("mi", formula.text);
    case "number":
      return leaf("mn", formula.text);
    case "operator":
      return leaf("mo", formula.text);
    case "word":
      return leaf("mtext", say(formula.word));
    case "row":
      return branch("mrow", ...formula.parts.map(math));
    case "indexed":
      return indexed(
        math(formula.base),
        formula.below && letters(formula.below, math),
        formula.above && math(formula.above),
      );
    case "fraction":
      return branch("mfrac", math(formula.over), math(formula.under));
    case "sum":
      return branch("mrow", branch("munder", leaf("mo", "∑"), math(formula.over)), math(formula.of));
    case "root":
      return branch("msqrt", math(formula.of));
    case "fenced":
      return branch("mrow", leaf("mo", formula.open), math(formula.of), leaf("mo", formula.close));
  }
}

/** Indices stand as letters, each by itself: `ik` is i and k, not a word. */
function letters(index: Formula, math: (part: Formula) => MathNode): MathNode {
  if (index.kind !== "name" || index.text.length < 2) return math(index);
  return branch("mrow", ...[...index.text].map((letter) => leaf(/\d/.test(letter) ? "mn" : "mi", letter)));
}

function indexed(base: MathNode, below: MathNode | null, above: MathNode | null): MathNode {
  if (below && above) return branch("msubsup", base, below, above);
  if (below) return branch("msub", base, below);
  return above ? branch("msup", base, above) : base;
}
