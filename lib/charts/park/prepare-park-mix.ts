import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { formatPoints, formatShare } from "@/lib/i18n/format-share";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { StackedChartModel } from "../chart-model";
import { directionOf, SHARE_DIGIT } from "../direction";
import { prepareStackedShare } from "../prepare-stacked-share";
import { numberWriter } from "../wording/number-writer";
import { yearSpan } from "../wording/year-span";
import { industryOf } from "./industry-name";
import { parkWording } from "./park-wording";
import type { ParkWords } from "./park-words";

type Part = { group: NamedCode; amounts: number[] };

/** Broad groups' shares of a park's output year by year. */
export function prepareParkMix(words: ParkWords, view: ParkView): StackedChartModel {
  const { locale, park, chart } = words;
  const { years } = view.file.industries;
  const parts = partsOf(view);
  return prepareStackedShare({
    wording: parkWording(words, view, {
      id: "park-industry-mix",
      title: title(words, view, parts),
      scope: [park("mix.indicator"), park("mix.unit"), yearSpan(years.map(({ period }) => period))],
      rowHeading: chart("year"),
      notes: [],
      rows: { dataset: "industry-outputs", query: {} },
    }),
    form: "area",
    categories: years.map(({ period }) => ({ key: period, tick: period, label: formatPeriodCode(locale, period) })),
    parts: parts.map(({ group, amounts }) => ({ key: group.code, label: groupName(words, group), amounts })),
    othersLabel: park("mix.others"),
    absentReason: park("mix.noParts"),
    write: numberWriter(words, { tick: 0, cell: 1, full: 1 }, "%"),
    summarise: (shares) =>
      park("mix.summary", {
        parts: joinNames(
          locale,
          shares.map(({ label, first, last }) =>
            park("mix.part", { label, first: percent(words, first), last: percent(words, last) }),
          ),
        ),
      }),
  });
}

const percent = ({ locale }: ParkWords, value: number | null): string =>
  value === null ? "—" : `${formatNumber(locale, value, 1)}%`;

/** Without the examples some names carry in brackets. */
export const groupName = ({ locale }: ParkWords, group: NamedCode): string =>
  nameIn(locale, group).replace(/\s*[（(].*$/, "");

function partsOf(view: ParkView): Part[] {
  const { years } = view.file.industries;
  const parts = new Map<string, Part>();
  years.forEach(({ outputs }, at) => {
    for (const { industry, outputWanYuan } of outputs) {
      const group = industryOf(view, industry).group ?? { code: "other", nameZh: industry, nameEn: industry };
      const part = parts.get(group.code) ?? { group, amounts: years.map(() => 0) };
      part.amounts[at] = (part.amounts[at] ?? 0) + outputWanYuan;
      parts.set(group.code, part);
    }
  });
  return [...parts.values()];
}

/** The group with the largest share of the last year, and how that share stood in the first. */
function title(words: ParkWords, view: ParkView, parts: Part[]): string {
  const { locale, park } = words;
  const { years } = view.file.industries;
  const last = years.length - 1;
  const shareAt = ({ amounts }: Part, at: number) => {
    const total = parts.reduce((sum, part) => sum + (part.amounts[at] ?? 0), 0);
    return total > 0 ? (amounts[at] ?? 0) / total : 0;
  };
  const top = parts.toSorted((a, b) => shareAt(b, last) - shareAt(a, last))[0];
  const first = years[0];
  if (!top || !first) return park("mix.none");
  const change = shareAt(top, last) - shareAt(top, 0);
  const direction = last === 0 ? "alone" : directionOf(change, SHARE_DIGIT);
  return park(`mix.${direction}`, {
    industry: groupName(words, top.group),
    share: formatShare(locale, shareAt(top, last)).text,
    year: formatPeriodCode(locale, first.period),
    points: formatPoints(locale, Math.abs(change)).replace("+", ""),
  });
}
