import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { Headline } from "@/lib/schemas/overview/headline";
import type { ParkFigure } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { RankedChartModel } from "../chart-model";
import { prepareRanked } from "../prepare-ranked";
import { chartValue } from "../wording/chart-value";
import { chartWording } from "../wording/chart-wording";
import { moneyWriter } from "../wording/money-writer";
import { parkPath } from "../wording/page-path";
import type { OverviewWords } from "./overview-words";

/**
 * The parks with the largest output, as bars.
 *
 * @param output the headline figure, against which the parks' share is said
 */
export function prepareTopParks(
  words: OverviewWords,
  facts: PageFacts,
  parks: ParkFigure[],
  output: Headline | undefined,
): RankedChartModel {
  const { locale, overview } = words;
  const write = moneyWriter(
    words,
    parks.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  const indicator = overview("top.indicator");
  return prepareRanked({
    wording: chartWording(words, facts, {
      id: "top-parks",
      title: title(words, parks, output?.value.value ?? null),
      scope: [indicator, write.unit, formatPeriod(locale, facts.period)],
      universe: "period",
      rowHeading: overview("top.park"),
      notes: [],
      definition: words.figure("definition.output"),
      rows: { dataset: "parks", query: { period: facts.period.code, sort: "-outputWanYuan" } },
    }),
    rows: parks.map((park) => ({
      key: park.code,
      label: nameIn(locale, park),
      value: chartValue(words, park.outputWanYuan),
      href: parkPath(words, park.code),
    })),
    shown: parks.length,
    valueHeading: `${overview("output.indicator")} (${write.unit})`,
    write,
    summarise: ({ count, top }) =>
      overview("top.summary", {
        count,
        top: joinNames(
          locale,
          top.map(({ label, text }) => `${label} ${text}`),
        ),
      }),
  });
}

function title({ locale, overview }: OverviewWords, parks: ParkFigure[], total: number | null): string {
  const sum = parks.reduce((amount, { outputWanYuan }) => amount + (outputWanYuan.value ?? 0), 0);
  if (parks.length === 0 || total === null || total <= 0) return overview("top.none");
  return overview("top.title", { count: parks.length, share: formatShare(locale, sum / total).text });
}
