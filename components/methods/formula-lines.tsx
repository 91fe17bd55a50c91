import { createElement, type ReactNode } from "react";
import type { Formula, FormulaWord } from "@/lib/metrics/formula/formula";
import { formulaMath, type MathNode } from "@/lib/metrics/formula/formula-math";
import { formulaText } from "@/lib/metrics/formula/formula-text";

type FormulaProps = { lines: readonly Formula[]; say: (word: FormulaWord) => string };

/** A formula as MathML, one line each, and the same as text to copy; screen readers hear the text. */
export function FormulaLines({ lines, say }: FormulaProps) {
  return (
    <div className="my-2 overflow-x-auto overflow-y-hidden py-1">
      {lines.map((line) => {
        const text = formulaText(line, say);
        return (
          <div key={text} className="mb-2">
            {createElement(
              "math",
              { display: "block", "aria-label": text, className: "w-fit text-lg" },
              draw(formulaMath(line, say)),
            )}
            <code className="text-[0.75rem] text-quiet select-all">{text}</code>
          </div>
        );
      })}
    </div>
  );
}

function draw({ tag, children }: MathNode, key?: number): ReactNode {
  return createElement(
    tag,
    key === undefined ? null : { key },
    typeof children === "string" ? children : children.map((child, i) => draw(child, i)),
  );
}
