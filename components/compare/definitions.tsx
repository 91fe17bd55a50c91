import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { nameIn } from "@/lib/i18n/name-in";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";

/** What every row of the tables means, one action away. */
export function Definitions({ measures, words }: { measures: CompareMeasure[]; words: CompareWords }) {
  const { locale, compare } = words;
  return (
    <details className="compare-definitions mt-4 text-[0.8125rem]">
      <summary className="inline-block min-h-6 text-accent">{compare("table.definitions")}</summary>
      <dl className="mt-2 gap-x-10 lg:columns-2 print:columns-3">
        {measures.map((measure) => (
          <div key={measure.id} className="mb-1.5 break-inside-avoid">
            <dt className="font-semibold">{nameIn(locale, measure)}</dt>
            <dd className="text-quiet">{locale === "zh-CN" ? measure.definitionZh : measure.definitionEn}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
