import { formatDay } from "@/lib/i18n/format-day";
import { joinClauses, joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { ChartWording } from "../chart-input";
import type { ChartTexts } from "./chart-texts";

type Stated = {
  id: string;
  title: string;
  /** Indicator, unit, period: what the subtitle says before the universe. */
  scope: (string | null)[];
  /** Whether each year counts the parks of its own list, or all stand on the list of the period shown. */
  universe: "eachYear" | "period";
  rowHeading: string;
  notes: string[];
  /** Export that holds the rows behind the chart, and its filters. */
  rows: { dataset: string; query: Record<string, string> };
  /** What the chart depends on that stands in the page's path and not in its query, e.g. `{ park: "GD-4402-001" }`. */
  own?: Record<string, string>;
};

const NAMED_SOURCES = 2;

/** The words around one chart of a page. */
export function chartWording(words: ChartTexts, facts: PageFacts, stated: Stated): ChartWording {
  const { locale, chart } = words;
  const { id, title, scope, universe, rowHeading, notes, rows } = stated;
  return {
    id,
    title,
    subtitle: joinClauses(locale, [
      ...scope,
      universe === "eachYear" ? chart("listOfEachYear") : facts.universe && nameIn(locale, facts.universe),
    ]),
    source: chart("source", { sources: sourceNames(words, facts) }),
    cutOff: joinClauses(locale, [
      chart("cutOff", { date: formatDay(locale, facts.cutOff) }),
      facts.asOf && chart("asOf", { date: formatDay(locale, facts.asOf) }),
    ]),
    sample: facts.sample ? chart("sample") : null,
    rowHeading,
    notes,
    downloads: (["csv", "xlsx"] as const).map((form) => {
      const query = new URLSearchParams({ ...rows.query, ...(facts.asOf ? { asOf: facts.asOf } : {}), lang: locale });
      return { label: chart(form), href: `/api/v1/exports/${rows.dataset}.${form}?${query}` };
    }),
  };
}

/** The first sources by name; a long list stands at the foot of the page. */
export function sourceNames({ locale, chart }: ChartTexts, { source }: PageFacts): string {
  const titles = source.map(({ titleZh, titleEn }) => (locale === "zh-CN" ? titleZh : titleEn));
  const sources = joinNames(locale, titles.slice(0, NAMED_SOURCES));
  return titles.length > NAMED_SOURCES ? chart("moreSources", { sources, count: titles.length }) : sources;
}
