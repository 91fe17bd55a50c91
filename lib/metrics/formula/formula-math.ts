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
      return indexed(math(formula.base), formula.below && math(formula.below), formula.above && math(formula.above));
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

function indexed(base: MathNode, below: MathNode | null, above: MathNode | null): MathNode {
  if (below && above) return branch("msubsup", base, below, above);
  if (below) return branch("msub", base, below);
  return above ? branch("msup", base, above) : base;
}
