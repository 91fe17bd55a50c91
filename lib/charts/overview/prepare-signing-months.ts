import { formatMoney } from "@/lib/i18n/format-money";
import { formatMonth } from "@/lib/i18n/format-month";
import { formatShare } from "@/lib/i18n/format-share";
import type { SigningPoint } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { BarChartModel } from "../chart-model";
import { directionOf, SHARE_DIGIT } from "../direction";
import { roleColor } from "../palette";
import { prepareTrend } from "../prepare-trend";
import { chartWording } from "../wording/chart-wording";
import { moneyWriter } from "../wording/money-writer";
import { summariseTrend } from "../wording/summarise-trend";
import type { OverviewWords } from "./overview-words";

const YEAR = 12;

/** Amount signed in each of the last months, each by itself, as columns. */
export function prepareSigningMonths(words: OverviewWords, facts: PageFacts, months: SigningPoint[]): BarChartModel {
  const { locale, overview } = words;
  const write = moneyWriter(
    words,
    months.map(({ amountWanYuan }) => amountWanYuan),
  );
  const indicator = overview("months.indicator");
  const categories = months.map(({ period }) => ({
    key: period,
    tick: period.slice(2).replace("-", "/"),
    label: formatMonth(locale, period),
  }));
  const [first, last] = [categories[0], categories.at(-1)];
  return prepareTrend("bar", {
    wording: chartWording(words, facts, {
      id: "signing-months",
      title: title(words, months),
      scope: [
        indicator,
        write.unit,
        first && last ? overview("months.span", { first: first.label, last: last.label }) : null,
      ],
      universe: "period",
      rowHeading: overview("months.month"),
      notes: [],
      definition: words.figure("definition.signedAmount"),
      rows: { dataset: "signings", query: { by: "month" } },
    }),
    categories,
    series: [
      {
        key: "signed-amount",
        label: indicator,
        heading: `${overview("signing.indicator")} (${write.unit})`,
        color: roleColor("primary"),
        values: months.map(({ amountWanYuan }) => ({ value: amountWanYuan })),
      },
    ],
    write,
    summarise: summariseTrend(words),
  });
}

/** Twelve months against the twelve before, so that no season is compared with another. */
function title({ locale, overview }: OverviewWords, months: SigningPoint[]): string {
  const sum = (points: SigningPoint[]) => points.reduce((total, { amountWanYuan }) => total + amountWanYuan, 0);
  if (months.length === 0) return overview("months.none");
  const [recent, before] = [sum(months.slice(-YEAR)), sum(months.slice(-2 * YEAR, -YEAR))];
  const amount = formatMoney(locale, recent).text;
  if (months.length < 2 * YEAR || before <= 0)
    return overview("months.amount", { months: Math.min(YEAR, months.length), amount });
  const change = recent / before - 1;
  const sentence = ({ up: "more", down: "fewer", level: "level" } as const)[directionOf(change, SHARE_DIGIT)];
  return overview(`months.${sentence}`, { amount, rate: formatShare(locale, Math.abs(change)).text });
}
