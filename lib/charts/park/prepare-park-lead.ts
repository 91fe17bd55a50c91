import { formatDay } from "@/lib/i18n/format-day";
import { formatMoney } from "@/lib/i18n/format-money";
import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { directionOf, SHARE_DIGIT } from "../direction";
import { parkMeasure } from "./park-measure";
import type { ParkWords } from "./park-words";

/** The mark under which main industries make too little of the output, in the province's own words. */
export const MAIN_SHARE_MARK = 0.4;

/** The file's first line: where the park stands, in one sentence from its figures. */
export function prepareParkLead(words: ParkWords, view: ParkView): string {
  const { locale, park, figure } = words;
  const { file, period } = view;
  const said = formatPeriod(locale, period);
  if (!file.counted) return outside(words, view);
  const output = parkMeasure(file, "output");
  if (output.value === null) return park("lead.none", { period: said, reason: figure(`absence.${output.absent}`) });
  const growth = file.outputGrowth;
  const place = file.comparisons.find(({ field }) => field === "outputWanYuan");
  const share = parkMeasure(file, "mainIndustryShare");
  const clauses = [
    park("lead.output", { period: said, output: formatMoney(locale, output.value).text }),
    growth === null
      ? ""
      : park("lead.growth", {
          direction: directionOf(growth, SHARE_DIGIT),
          rate: formatShare(locale, Math.abs(growth)).text,
        }),
    place?.rank == null || place.rankedParks === null
      ? ""
      : park("lead.rank", {
          parks: place.rankedParks,
          rank: place.rank,
          all: place.rankedParks === view.parks ? "yes" : "no",
        }),
    share.value === null
      ? ""
      : park("lead.share", {
          share: formatShare(locale, share.value).text,
          side: share.value < MAIN_SHARE_MARK ? "below" : "met",
        }),
  ];
  return clauses.join("");
}

/** Not among the parks that count in the period: since when it does, or that it is in no list known. */
function outside({ locale, park }: ParkWords, { file, period, universe, asOf }: ParkView): string {
  const said = formatPeriod(locale, period);
  const since = file.countedSince === null ? null : formatDay(locale, file.countedSince);
  if (universe === null) return park(since ? "lead.noListSince" : "lead.noList", { period: said, since: since ?? "" });
  const list = nameIn(locale, universe);
  if (since === null) return park(asOf === null ? "lead.never" : "lead.notKnown", { period: said, list });
  return park("lead.outside", { period: said, list, since });
}
