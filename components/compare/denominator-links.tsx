import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { DENOMINATORS, type Denominator } from "@/lib/schemas/compare/comparison";
import { compareHref } from "@/lib/tables/compare/compare-href";
import { ChoiceLinks } from "./choice-links";

/** Which land yields are divided by: one at a time, never mixed. */
export function DenominatorLinks({ chosen, words }: { chosen: Denominator; words: CompareWords }) {
  const { compare } = words;
  return (
    <ChoiceLinks
      label={compare("table.perMu")}
      choices={DENOMINATORS.map((denominator) => ({
        key: denominator,
        label: compare(`denominator.${denominator}`),
        href: compareHref(words, { denominator: denominator === "built" ? undefined : denominator }, "density"),
        current: denominator === chosen,
      }))}
    />
  );
}
