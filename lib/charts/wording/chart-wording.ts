import { formatDay } from "@/lib/i18n/format-day";
import { joinClauses, joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { ChartWording } from "../chart-input";
import { chartLinks } from "./chart-links";
import type { ChartTexts } from "./chart-texts";
import { citeChart } from "./cite-chart";

type Stated = {
  id: string;
  title: string;
  /** Indicator, unit, period: what the subtitle says before the universe. */
  scope: (string | null)[];
  /** Whether each year counts the parks of its own list, or all stand on the list of the period shown, or on something of its own. */
  universe: "eachYear" | "period" | { named: string };
  rowHeading: string;
  notes: string[];
  /** What the indicator is; goes into files beside the numbers. */
  definition?: string;
  /** Export that holds the rows behind the chart, its filters, and how many rows there are where the caller knows. */
  rows: { dataset: string; query: Record<string, string>; count?: number };
  /** What the chart depends on that stands in the page's path and not in its query, e.g. `{ park: "GD-4402-001" }`. */
  own?: Record<string, string>;
};

const NAMED_SOURCES = 2;

/** The words around one chart of a page. */
export function chartWording(words: ChartTexts, facts: PageFacts, stated: Stated): ChartWording {
  const { locale, chart } = words;
  const { id, title, scope, universe, rowHeading, notes, definition = null, rows, own = {} } = stated;
  const said = {
    title,
    subtitle: joinClauses(locale, [...scope, universeText(words, facts, universe)]),
    source: chart("source", { sources: sourceNames(words, facts) }),
    cutOff: joinClauses(locale, [
      chart("cutOff", { date: formatDay(locale, facts.cutOff) }),
      facts.asOf && chart("asOf", { date: formatDay(locale, facts.asOf) }),
    ]),
    sample: facts.sample ? chart("sample") : null,
  };
  const links = chartLinks(words, { id, asOf: facts.asOf, rows, own });
  const citation = citeChart(words, facts, { ...said, permalink: links.permalink });
  return { id, ...said, rowHeading, notes, definition, files: { ...links, citation } };
}

function universeText({ locale, chart }: ChartTexts, facts: PageFacts, universe: Stated["universe"]): string | null {
  if (typeof universe === "object") return universe.named;
  return universe === "eachYear" ? chart("listOfEachYear") : facts.universe && nameIn(locale, facts.universe);
}

/** The first sources by name; a long list stands at the foot of the page. */
export function sourceNames({ locale, chart }: ChartTexts, { source }: PageFacts): string {
  const titles = source.map(({ titleZh, titleEn }) => (locale === "zh-CN" ? titleZh : titleEn));
  const sources = joinNames(locale, titles.slice(0, NAMED_SOURCES));
  return titles.length > NAMED_SOURCES ? chart("moreSources", { sources, count: titles.length }) : sources;
}
