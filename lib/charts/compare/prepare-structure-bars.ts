import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { Comparison } from "@/lib/schemas/compare/comparison";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { StackedChartModel } from "../chart-model";
import { prepareStackedShare } from "../prepare-stacked-share";
import { numberWriter } from "../wording/number-writer";
import { compareWording } from "./compare-wording";
import type { CompareWords } from "./compare-words";
import { shortParkName } from "./park-labels";

/** What a park makes by broad group: the largest first. */
type Mix = { park: NamedCode; parts: { group: NamedCode; amount: number }[]; total: number };

/** Broad groups' shares of each chosen park's output, as stacked columns numbered in the order of the parks. */
export function prepareStructureBars(words: CompareWords, facts: PageFacts, comparison: Comparison): StackedChartModel {
  const { locale, compare } = words;
  const { parks, groups } = comparison;
  const mixes = mixesOf(comparison);
  const amountOf = (mix: Mix, group: NamedCode) =>
    mix.parts.find((part) => part.group.code === group.code)?.amount ?? 0;
  const model = prepareStackedShare({
    wording: compareWording(words, facts, {
      id: "compare-industries",
      title: title(words, mixes),
      scope: [compare("industries.indicator"), compare("industries.percent"), formatPeriod(locale, facts.period)],
      parks: parks.length,
      rowHeading: compare("start.park"),
      notes: [
        compare("industries.numbers", {
          parks: joinNames(
            locale,
            parks.map((park, i) => `${i + 1} ${nameIn(locale, park)}`),
          ),
        }),
      ],
      rows: {
        dataset: "industry-outputs",
        query: { period: facts.period.code, park: parks.map(({ code }) => code).join(",") },
      },
    }),
    form: "bar",
    categories: parks.map((park, i) => ({ key: park.code, tick: String(i + 1), label: nameIn(locale, park) })),
    parts: groups.map((group) => ({
      key: group.code,
      label: groupName(words, group),
      amounts: mixes.map((mix) => amountOf(mix, group)),
    })),
    weigh: exactSum,
    othersLabel: compare("industries.others"),
    absentReason: compare("industries.noParts"),
    write: numberWriter(words, { tick: 0, cell: 1, full: 1 }, "%"),
    summarise: () => summary(words, mixes),
  });
  return model;
}

function mixesOf({ parks, groups, divisions, structure }: Comparison): Mix[] {
  const groupOf = new Map(divisions.map(({ code, group }) => [code, group]));
  return parks.map((park) => {
    const own = structure.filter((row) => row.park === park.code);
    const parts = groups
      .map((group) => ({
        group,
        amount: exactSum(
          own.filter(({ industry }) => groupOf.get(industry) === group.code).map(({ outputWanYuan }) => outputWanYuan),
        ),
      }))
      .filter(({ amount }) => amount > 0)
      .toSorted((a, b) => b.amount - a.amount || (a.group.code < b.group.code ? -1 : 1));
    return { park, parts, total: exactSum(parts.map(({ amount }) => amount)) };
  });
}

/** Without the examples some names carry in brackets. */
const groupName = ({ locale }: CompareWords, group: NamedCode): string =>
  nameIn(locale, group).replace(/\s*[（(].*$/, "");

/** The group that is largest in the most parks; ties by code. */
function title(words: CompareWords, mixes: readonly Mix[]): string {
  const leaders = mixes.flatMap(({ parts }) => parts[0]?.group ?? []);
  const counts = new Map<string, number>();
  for (const { code } of leaders) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [code, leading] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const group = leaders.find((each) => each.code === code);
  if (!group || leading === undefined) return words.compare("industries.none");
  return words.compare("industries.title", { count: leaders.length, leading, group: groupName(words, group) });
}

const summary = (words: CompareWords, mixes: readonly Mix[]): string =>
  words.compare("industries.summary", {
    parts: joinNames(
      words.locale,
      mixes.map(({ park, parts: [top], total }) =>
        words.compare("industries.part", {
          park: shortParkName(words.locale, park),
          group: top ? groupName(words, top.group) : words.compare("industries.noParts"),
          share: top ? formatShare(words.locale, top.amount / total).text : "",
        }),
      ),
    ),
  });
