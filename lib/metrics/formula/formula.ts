/**
 * A formula as data: what it says, not how it is drawn. Written with the constructors below, in which a text stands for a
 * symbol: `x`, `LQ`, a number, an operator, and `x_ik` or `s_ik^2` for indices and powers.
 */
export type Formula =
  | { kind: "name"; text: string }
  | { kind: "number"; text: string }
  | { kind: "operator"; text: string }
  /** A word of the language it is read in; `word` is its key. */
  | { kind: "word"; word: FormulaWord }
  | { kind: "row"; parts: Formula[] }
  | { kind: "indexed"; base: Formula; below: Formula | null; above: Formula | null }
  | { kind: "fraction"; over: Formula; under: Formula }
  | { kind: "sum"; over: Formula; of: Formula }
  | { kind: "root"; of: Formula }
  | { kind: "fenced"; open: string; close: string; of: Formula };

/** Words that stand in formulas. */
export const FORMULA_WORDS = ["parksNaming", "parksDeclaring", "yellow", "red", "removal", "shared"] as const;
export type FormulaWord = (typeof FORMULA_WORDS)[number];

/** A part of a formula, or a text that stands for one. */
export type Part = Formula | string;

const OPERATOR = /^[=+−×·÷∈∩∪≥≤<>≠,:…|]$|^(max|min|exp|ln|arg max)$/;
const NUMBER = /^[\d.,%]+$/;

/** Reads a symbol: `x`, `12`, `=`, `x_ik`, `s_ik^2`. */
export function symbol(text: string): Formula {
  if (OPERATOR.test(text)) return { kind: "operator", text };
  if (NUMBER.test(text)) return { kind: "number", text };
  const match = /^([^_^]+)(?:_([^^]+))?(?:\^(.+))?$/.exec(text);
  if (!match?.[1]) throw new RangeError(`no symbol: ${text}`);
  const base: Formula = { kind: "name", text: match[1] };
  if (match[2] === undefined && match[3] === undefined) return base;
  return { kind: "indexed", base, below: indices(match[2]), above: indices(match[3]) };
}

const indices = (text: string | undefined): Formula | null =>
  text === undefined ? null : NUMBER.test(text) ? { kind: "number", text } : { kind: "name", text };

const part = (given: Part): Formula => (typeof given === "string" ? symbol(given) : given);

/** Parts one after the other. */
export const row = (...parts: Part[]): Formula =>
  parts.length === 1 && parts[0] !== undefined ? part(parts[0]) : { kind: "row", parts: parts.map(part) };
export const fraction = (over: Part, under: Part): Formula => ({
  kind: "fraction",
  over: part(over),
  under: part(under),
});
/** Sum over an index: `sum("k", "x_ik")`. */
export const sum = (over: Part, ...of: Part[]): Formula => ({ kind: "sum", over: part(over), of: row(...of) });
export const root = (...of: Part[]): Formula => ({ kind: "root", of: row(...of) });
export const word = (key: FormulaWord): Formula => ({ kind: "word", word: key });
export const brackets = (...of: Part[]): Formula => ({ kind: "fenced", open: "(", close: ")", of: row(...of) });
export const size = (...of: Part[]): Formula => ({ kind: "fenced", open: "|", close: "|", of: row(...of) });
export const norm = (...of: Part[]): Formula => ({ kind: "fenced", open: "‖", close: "‖", of: row(...of) });
/** A power of a whole part: `power(norm(…), "2")`. */
export const power = (base: Part, above: Part): Formula => ({
  kind: "indexed",
  base: part(base),
  below: null,
  above: part(above),
});
