import { Ways } from "@/components/ui/ways";
import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { DENOMINATORS, type Denominator } from "@/lib/schemas/compare/comparison";
import { compareHref } from "@/lib/tables/compare/compare-href";

/** Which land yields are divided by: one at a time, never mixed. */
export function DenominatorLinks({ chosen, words }: { chosen: Denominator; words: CompareWords }) {
  const { compare } = words;
  return (
    <div className="not-printed mb-1">
      <Ways
        label={compare("table.perMu")}
        ways={DENOMINATORS.map((denominator) => ({
          label: compare(`denominator.${denominator}`),
          href: compareHref(words, { denominator: denominator === "built" ? undefined : denominator }, "density"),
          current: denominator === chosen,
        }))}
      />
    </div>
  );
}
