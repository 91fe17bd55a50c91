import { formatMoney } from "@/lib/i18n/format-money";
import { formatPerMu } from "@/lib/i18n/format-per-mu";
import { formatPeriod } from "@/lib/i18n/format-period";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { Comparison } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { CompareWords } from "./compare-words";

/** The page's first line: which of the chosen parks makes the most, and which the most per mu. */
export function prepareCompareLead(words: CompareWords, facts: PageFacts, comparison: Comparison): string {
  const { locale, compare, figure } = words;
  const count = comparison.parks.length;
  const period = formatPeriod(locale, facts.period);
  if (count === 0) return compare("lead.none");
  const output = greatest(words, comparison, "output");
  const reason = figure(`absence.${absenceOf(comparison)}`);
  if (count === 1) {
    const park = names(words, comparison.parks);
    if (output === null) return compare("lead.oneAbsent", { period, park, reason });
    return compare("lead.one", { period, park, output: formatMoney(locale, output.value).text });
  }
  if (output === null) return compare("lead.absent", { period, count, reason });
  const said = { period, count, top: output.names, output: formatMoney(locale, output.value).text };
  const dense = greatest(words, comparison, "outputPerMu");
  if (dense === null) return compare("lead.output", said);
  const perMu = { ...said, yield: formatPerMu(locale, dense.value).text };
  return dense.names === output.names
    ? compare("lead.same", perMu)
    : compare("lead.full", { ...perMu, dense: dense.names });
}

const names = ({ locale }: CompareWords, parks: Comparison["parks"]): string =>
  joinNames(
    locale,
    parks.map((park) => nameIn(locale, park)),
  );

/** The greatest figure of a measure and every park that has it. */
function greatest(words: CompareWords, { parks, measures }: Comparison, id: string) {
  const figures = measures.find((measure) => measure.id === id)?.figures ?? [];
  const value = Math.max(...figures.map((figure) => figure.value ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(value)) return null;
  return {
    value,
    names: names(
      words,
      parks.filter((_, i) => figures[i]?.value === value),
    ),
  };
}

const absenceOf = ({ measures }: Comparison) =>
  measures.find(({ id }) => id === "output")?.figures.find(({ absent }) => absent !== null)?.absent ?? "notReported";
