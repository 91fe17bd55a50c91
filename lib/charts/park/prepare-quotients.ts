import { formatNumber } from "@/lib/i18n/format-number";
import { formatPeriod } from "@/lib/i18n/format-period";
import { joinNames } from "@/lib/i18n/join-clauses";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { RankedChartModel } from "../chart-model";
import { industryColor } from "../palette";
import { prepareRanked } from "../prepare-ranked";
import { numberWriter } from "../wording/number-writer";
import { industryName, industryOf, shortIndustry } from "./industry-name";
import { parkWording } from "./park-wording";
import type { ParkWords } from "./park-words";

const SHOWN = 12;
/** A name longer than this leaves no room for the rest of the sentence. */
const LONGEST_NAME = 9;

/** Location quotients of a park's industries against the mean of the province, 1; too small bases are left out and counted. */
export function prepareQuotients(words: ParkWords, view: ParkView): RankedChartModel {
  const { locale, park } = words;
  const outputs = view.file.industries.outputs;
  const solid = outputs.filter(({ belowFloor }) => !belowFloor);
  const left = outputs.length - solid.length;
  return prepareRanked({
    wording: parkWording(words, view, {
      id: "park-location-quotients",
      title: title(words, view),
      scope: [park("quotient.indicator"), formatPeriod(locale, view.period)],
      rowHeading: park("industries.industry"),
      notes: left > 0 ? [park("quotient.left", { count: left })] : [],
      rows: { dataset: "industry-outputs", query: { period: view.period.code } },
    }),
    rows: solid.map(({ industry, locationQuotient }) => ({
      key: industry,
      label: industryName(words, view, industry),
      value: { value: locationQuotient },
      color: industryColor(industryOf(view, industry).group?.code ?? "other"),
    })),
    shown: SHOWN,
    valueHeading: park("quotient.value"),
    level: { value: 1, label: park("quotient.level") },
    write: numberWriter(words, { tick: 1, cell: 2, full: 2 }),
    summarise: ({ count, top }) =>
      park("quotient.summary", {
        count,
        top: joinNames(
          locale,
          top.map(({ label, text }) => `${label} ${text}`),
        ),
      }),
  });
}

function title(words: ParkWords, view: ParkView): string {
  const { locale, park } = words;
  const top = view.file.industries.outputs
    .filter(({ belowFloor }) => !belowFloor)
    .toSorted((a, b) => b.locationQuotient - a.locationQuotient)[0];
  if (!top) return park("quotient.none");
  const short = shortIndustry(words, view, top.industry);
  const industry = locale === "zh-CN" && short.length <= LONGEST_NAME ? short : top.industry;
  return park("quotient.title", { industry, value: formatNumber(locale, top.locationQuotient, 1) });
}
