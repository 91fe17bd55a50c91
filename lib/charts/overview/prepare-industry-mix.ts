import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { IndustryMix, NamedCode } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { StackedChartModel } from "../chart-model";
import { directionOf, SHARE_DIGIT } from "../direction";
import { prepareStackedShare } from "../prepare-stacked-share";
import { chartWording } from "../wording/chart-wording";
import { numberWriter } from "../wording/number-writer";
import { yearSpan } from "../wording/year-span";
import type { OverviewWords } from "./overview-words";

/** Broad groups' shares of output year by year. */
export function prepareIndustryMix(
  words: OverviewWords,
  facts: PageFacts,
  { industries, years }: IndustryMix,
): StackedChartModel {
  const { locale, overview, chart } = words;
  const write = numberWriter(words, { tick: 0, cell: 1, full: 1 }, "%");
  return prepareStackedShare({
    wording: chartWording(words, facts, {
      id: "industry-mix",
      title: title(words, { industries, years }),
      scope: [overview("mix.indicator"), overview("mix.unit"), yearSpan(years.map(({ period }) => period))],
      universe: "eachYear",
      rowHeading: chart("year"),
      notes: [],
      rows: { dataset: "industry-outputs", query: {} },
    }),
    form: "area",
    categories: years.map(({ period }) => ({ key: period, tick: period, label: formatPeriodCode(locale, period) })),
    parts: industries.map((industry) => ({
      key: industry.code,
      label: shortName(words, industry),
      amounts: years.map(({ parts }) => parts.find((part) => part.industry === industry.code)?.outputWanYuan ?? 0),
    })),
    othersLabel: overview("mix.others"),
    absentReason: overview("mix.noParts"),
    write,
    summarise: (shares) =>
      overview("mix.summary", {
        parts: joinNames(
          locale,
          shares.map(({ label, first, last }) =>
            overview("mix.part", { label, first: percent(words, first), last: percent(words, last) }),
          ),
        ),
      }),
  });
}

const percent = ({ locale }: OverviewWords, value: number | null): string =>
  value === null ? "—" : `${formatNumber(locale, value, 1)}%`;

/** Without the examples some names carry in brackets. */
const shortName = ({ locale }: OverviewWords, industry: NamedCode): string =>
  nameIn(locale, industry).replace(/\s*[（(].*$/, "");

/** The industry with the largest share of the last year, and how that share stood at the beginning. */
function title(words: OverviewWords, { industries, years }: IndustryMix): string {
  const { locale, overview } = words;
  const [first, last] = [years[0], years.at(-1)];
  const top = last?.parts.toSorted((a, b) => b.share - a.share || a.industry.localeCompare(b.industry))[0];
  const industry = industries.find(({ code }) => code === top?.industry);
  if (!first || !top || !industry) return overview("mix.none");
  const change = top.share - (first.parts.find((part) => part.industry === top.industry)?.share ?? 0);
  const sentence = ({ up: "rising", down: "falling", level: "level" } as const)[directionOf(change, SHARE_DIGIT)];
  return overview(`mix.${sentence}`, {
    industry: shortName(words, industry),
    share: formatShare(locale, top.share).text,
    year: formatPeriodCode(locale, first.period),
    points:
      locale === "zh-CN"
        ? `${formatNumber(locale, Math.abs(change) * 100, 1)}个百分点`
        : `${formatNumber(locale, Math.abs(change) * 100, 1)} pp`,
  });
}
