import { INDICATOR_CODES } from "@/lib/domain/indicator";
import { formatArea } from "@/lib/i18n/format-area";
import { formatGrowth, formatShare } from "@/lib/i18n/format-share";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { AttentionPark, AttentionReason } from "@/lib/schemas/overview/overview-parts";
import { parkPath } from "../wording/page-path";
import type { OverviewWords } from "./overview-words";

export type AttentionModel = {
  title: string;
  rows: {
    code: string;
    park: string;
    href: string;
    city: string;
    reasons: { code: AttentionReason["code"]; text: string }[];
  }[];
};

/** Parks to look at first, each with its reasons in words. */
export function prepareAttention(words: OverviewWords, parks: AttentionPark[]): AttentionModel {
  const { locale, overview } = words;
  const most = mostFrequent(parks);
  return {
    title:
      most === null
        ? overview("attention.none")
        : overview("attention.lead", { count: parks.length, reason: overview(`attention.kind.${most}`) }),
    rows: parks.map((park) => ({
      code: park.code,
      park: nameIn(locale, park),
      href: parkPath(words, park.code),
      city: locale === "zh-CN" ? park.cityNameZh : park.cityNameEn,
      reasons: park.reasons.map((reason) => ({ code: reason.code, text: reasonText(words, reason) })),
    })),
  };
}

/** The reason that stands at the most parks; of equal ones the first met. */
function mostFrequent(parks: AttentionPark[]): AttentionReason["code"] | null {
  const counts = new Map<AttentionReason["code"], number>();
  for (const { reasons } of parks)
    for (const code of new Set(reasons.map((reason) => reason.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].reduce<[AttentionReason["code"] | null, number]>(
    (most, [code, count]) => (count > most[1] ? [code, count] : most),
    [null, 0],
  )[0];
}

function reasonText(words: OverviewWords, reason: AttentionReason): string {
  const { locale, overview } = words;
  switch (reason.code) {
    case "mainShareUnder40":
      return overview("attention.reason.mainShareUnder40", { share: formatShare(locale, reason.share).text });
    case "outputFalling":
      return overview("attention.reason.outputFalling", { growth: formatGrowth(locale, reason.growth) });
    case "projectsRed":
      return overview("attention.reason.projectsRed", { red: reason.red, open: reason.open });
    case "idleLandHigh":
      return overview("attention.reason.idleLandHigh", {
        area: formatArea(locale, reason.idleMu).text,
        share: formatShare(locale, reason.share).text,
      });
    case "notReported":
      return overview("attention.reason.notReported", {
        indicators: joinNames(
          locale,
          reason.indicators.map((code) => indicatorName(words, code)),
        ),
      });
  }
}

/** Indicators of the standing dictionary by name, others by code. */
function indicatorName({ figure }: OverviewWords, code: string): string {
  const known = INDICATOR_CODES.find((indicator) => indicator === code);
  return known ? figure(`indicator.${known}`) : code;
}
