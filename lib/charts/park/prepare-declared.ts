import { formatShare } from "@/lib/i18n/format-share";
import { joinNames } from "@/lib/i18n/join-clauses";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { industryName } from "./industry-name";
import { parkMeasure } from "./park-measure";
import type { ParkWords } from "./park-words";
import { MAIN_SHARE_MARK } from "./prepare-park-lead";

/** What a park declares against what it makes, in words. */
export function prepareDeclared(words: ParkWords, view: ParkView): string[] {
  const { locale, park, figure } = words;
  const { industries } = view.file;
  const share = parkMeasure(view.file, "mainIndustryShare");
  const largest = parkMeasure(view.file, "largestIndustryShare");
  const mark = formatShare(locale, MAIN_SHARE_MARK, 0).text;
  const names = joinNames(
    locale,
    industries.declared.map(({ industry }) => industryName(words, view, industry)),
  );
  const sentences = [
    industries.declared.length === 0
      ? park("declared.none")
      : share.value === null
        ? park("declared.absent", { names, reason: figure(`absence.${share.absent}`) })
        : park("declared.share", {
            names,
            share: formatShare(locale, share.value).text,
            mark,
            side: share.value < MAIN_SHARE_MARK ? "below" : "met",
          }),
  ];
  if (industries.revealedMain === null || largest.value === null) return [...sentences, park("declared.noOutput")];
  return [
    ...sentences,
    park("declared.largest", {
      name: industryName(words, view, industries.revealedMain),
      share: formatShare(locale, largest.value).text,
      declared: industries.revealedMainDeclared === null ? "unknown" : industries.revealedMainDeclared ? "yes" : "no",
    }),
  ];
}
