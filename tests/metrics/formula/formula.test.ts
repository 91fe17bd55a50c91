import { describe, expect, test } from "vitest";
import { METRIC_DEFINITIONS } from "@/lib/metrics/definitions/metric-definitions";
import { brackets, fraction, norm, power, root, row, sum, symbol, word } from "@/lib/metrics/formula/formula";
import { formulaMath, type MathNode } from "@/lib/metrics/formula/formula-math";
import { formulaText } from "@/lib/metrics/formula/formula-text";

const say = (key: string) => `<${key}>`;

/** MathML as it would stand in the page. */
const markup = ({ tag, children }: MathNode): string =>
  `<${tag}>${typeof children === "string" ? children : children.map(markup).join("")}</${tag}>`;

describe("a formula", () => {
  test("reads symbols with indices and powers, numbers and operators", () => {
    expect(symbol("x")).toEqual({ kind: "name", text: "x" });
    expect(symbol("0.4")).toEqual({ kind: "number", text: "0.4" });
    expect(symbol("≥")).toEqual({ kind: "operator", text: "≥" });
    expect(symbol("s_ik^2")).toEqual({
      kind: "indexed",
      base: { kind: "name", text: "s" },
      below: { kind: "name", text: "ik" },
      above: { kind: "number", text: "2" },
    });
    expect(() => symbol("")).toThrow(RangeError);
  });

  test("is written as text with brackets where a stroke would otherwise be read wrongly", () => {
    const text = (formula: Parameters<typeof formulaText>[0]) => formulaText(formula, say);
    expect(text(row("LQ_ik", "=", fraction("s_ik", fraction("x_k", "x"))))).toBe("LQ_ik = s_ik / (x_k / x)");
    expect(text(row("M", "=", fraction(sum("k", "x_ik"), "x_i")))).toBe("M = (Σ_k x_ik) / x_i");
    expect(text(fraction(row(power(norm(sum("i", "u_i")), "2"), "−", "N"), row("N", brackets("N", "−", "1"))))).toBe(
      "(‖Σ_i u_i‖^2 − N) / (N (N − 1))",
    );
    expect(text(row("d", "=", "max", brackets("0", ",", "c", "−", "p")))).toBe("d = max (0, c − p)");
    expect(text(root(sum("k", "s_ik^2")))).toBe("√(Σ_k s_ik^2)");
    expect(text(fraction(word("parksNaming"), word("parksDeclaring")))).toBe("<parksNaming> / <parksDeclaring>");
  });

  test("becomes MathML: sums with their index below, indices letter by letter, words as text", () => {
    const math = (formula: Parameters<typeof formulaMath>[0]) => markup(formulaMath(formula, say));
    expect(math(sum("k", "s_ik^2"))).toBe(
      "<mrow><munder><mo>∑</mo><mi>k</mi></munder><msubsup><mi>s</mi><mrow><mi>i</mi><mi>k</mi></mrow><mn>2</mn></msubsup></mrow>",
    );
    expect(math(fraction("s_i", norm("s_i")))).toBe(
      "<mfrac><msub><mi>s</mi><mi>i</mi></msub><mrow><mo>‖</mo><msub><mi>s</mi><mi>i</mi></msub><mo>‖</mo></mrow></mfrac>",
    );
    expect(math(root("x"))).toBe("<msqrt><mi>x</mi></msqrt>");
    expect(math(word("red"))).toBe("<mtext><red></mtext>");
  });
});

test("elements of MathML have as many parts as they must", () => {
  const arity: Partial<Record<MathNode["tag"], number>> = { mfrac: 2, msub: 2, msup: 2, msubsup: 3, munder: 2 };
  const check = (node: MathNode): void => {
    if (typeof node.children === "string") {
      expect(node.children).not.toBe("");
      return;
    }
    const due = arity[node.tag];
    if (due !== undefined) expect(node.children, node.tag).toHaveLength(due);
    for (const child of node.children) check(child);
  };
  for (const { formula } of METRIC_DEFINITIONS) for (const line of formula) check(formulaMath(line, say));
});
