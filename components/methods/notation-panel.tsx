import { Panel } from "@/components/ui/panel";
import type { MethodWords } from "@/lib/charts/methods/method-words";
import { TermList } from "./term-list";

const SYMBOLS = ["park", "industry", "output", "share"] as const;
const RULES = ["absent", "ratio", "overlap", "money", "universe", "cumulative", "cutOff", "asOf", "status"] as const;

/** Symbols all formulas share, and what holds for every figure. */
export function NotationPanel({ words: { method } }: { words: MethodWords }) {
  return (
    <Panel id="notation" heading={method("panels.notation")}>
      <TermList
        terms={[
          ...SYMBOLS.map((key) => ({
            id: `symbol-${key}`,
            term: method(`notation.${key}.term`),
            text: method(`notation.${key}.text`),
          })),
          ...RULES.map((key) => ({
            id: `rule-${key}`,
            term: method(`rule.${key}.term`),
            text: method(`rule.${key}.text`),
          })),
        ]}
      />
    </Panel>
  );
}
