import { formatPeriodCode } from "@/lib/i18n/format-period";
import { joinClauses } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";
import type { CompareWords } from "./compare-words";

/**
 * A measure's name with what stands once for its whole row: unit, and the period where it is not the comparison's own.
 * What the name has in brackets already is gone on with, so that no two brackets follow each other.
 */
export function measureName(
  { locale }: CompareWords,
  measure: CompareMeasure,
  { unit, period, remark }: { unit: string; period: string; remark: string | null },
): string {
  const own = measure.period === period ? null : formatPeriodCode(locale, measure.period);
  const said = joinClauses(locale, [unit, own, remark]);
  const name = nameIn(locale, measure);
  if (said === "") return name;
  const chinese = locale === "zh-CN";
  if (/[)）]$/.test(name)) return `${joinClauses(locale, [name.slice(0, -1), said])}${name.at(-1)}`;
  return chinese ? `${name}（${said}）` : `${name} (${said})`;
}
