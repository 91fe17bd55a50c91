import type { Measured } from "@/lib/domain/absence";
import { formatMoney } from "@/lib/i18n/format-money";
import { formatPeriod, formatPeriodCode } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import type { Headline } from "@/lib/schemas/overview/headline";
import type { SigningPoint } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { BarChartModel } from "../chart-model";
import { type Direction, directionOf, SHARE_DIGIT } from "../direction";
import { roleColor } from "../palette";
import { prepareTrend } from "../prepare-trend";
import { chartWording } from "../wording/chart-wording";
import { moneyWriter } from "../wording/money-writer";
import { summariseTrend } from "../wording/summarise-trend";
import { yearSpan } from "../wording/year-span";
import type { OverviewWords } from "./overview-words";

const SENTENCE = { up: "rising", down: "falling", level: "level" } as const;

/**
 * Amount signed year by year, as columns; a year cut by the cut-off is marked and not compared.
 *
 * @param signed the headline figure of the period, whose like-for-like growth the sentence says
 */
export function prepareSigningTrend(
  words: OverviewWords,
  facts: PageFacts,
  years: SigningPoint[],
  signed: Headline | undefined,
): BarChartModel {
  const { overview, locale } = words;
  const write = moneyWriter(
    words,
    years.map(({ amountWanYuan }) => amountWanYuan),
  );
  const indicator = overview("signing.indicator");
  return prepareTrend("bar", {
    wording: chartWording(words, facts, {
      id: "signing-trend",
      title: title(words, facts, years, signed),
      scope: [indicator, write.unit, yearSpan(years.map(({ period }) => period))],
      universe: "period",
      rowHeading: words.chart("year"),
      notes: [
        overview("signing.universeNote"),
        ...(years.some(({ partial }) => partial) ? [overview("signing.partialNote")] : []),
      ],
      definition: words.figure("definition.signedAmount"),
      rows: { dataset: "signings", query: { by: "year" } },
    }),
    categories: years.map(({ period, partial }) => ({
      key: period,
      tick: partial ? overview("signing.partialTick", { year: period }) : period,
      label: partial ? overview("signing.partial", { year: period }) : formatPeriodCode(locale, period),
    })),
    series: [
      {
        key: "signed-amount",
        label: indicator,
        heading: `${indicator} (${write.unit})`,
        color: roleColor("primary"),
        values: years.map(({ amountWanYuan }) => ({ value: amountWanYuan })),
      },
    ],
    write,
    summarise: summariseTrend(words),
  });
}

function title(
  { locale, overview }: OverviewWords,
  { period }: PageFacts,
  years: SigningPoint[],
  signed: Headline | undefined,
): string {
  if (!signed || signed.value.value === null) return overview("signing.none");
  const named = formatPeriod(locale, period);
  const rate: Measured = signed.change;
  if (rate.value === null)
    return overview("signing.amount", { period: named, amount: formatMoney(locale, signed.value.value).text });
  const direction = directionOf(rate.value, SHARE_DIGIT);
  return overview(`signing.${SENTENCE[direction]}`, {
    period: named,
    rate: formatShare(locale, Math.abs(rate.value)).text,
    run: period.kind === "year" ? runOfYears(years, period.code, direction) : 1,
  });
}

/**
 * How many years on end, up to and with the last, the amount has moved in one direction.
 *
 * @param last code of the year that ends the run
 * @returns at least 1: the year itself
 */
export function runOfYears(years: SigningPoint[], last: string, direction: Direction): number {
  const end = years.findIndex(({ period }) => period === last);
  let run = 0;
  for (let at = end; at > 0; at--) {
    const [before, now] = [years[at - 1]?.amountWanYuan ?? 0, years[at]?.amountWanYuan ?? 0];
    if (before <= 0 || directionOf(now / before - 1, SHARE_DIGIT) !== direction) break;
    run++;
  }
  return Math.max(1, run);
}
