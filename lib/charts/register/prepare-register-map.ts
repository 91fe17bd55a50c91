import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { Translate } from "@/lib/i18n/translate";
import type { MapCity } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { RegisterMap } from "@/lib/schemas/register/register-view";
import type { MapChartModel } from "../chart-model";
import { prepareMap } from "../prepare-map";
import { bandLabel } from "../wording/band-label";
import type { ChartTexts } from "../wording/chart-texts";
import { chartValue } from "../wording/chart-value";
import { chartWording } from "../wording/chart-wording";
import { moneyWriter } from "../wording/money-writer";

type MapWords = ChartTexts & { register: Translate<"register"> };

/**
 * The selected parks as circles over their cities; circles lead to the parks, cities narrow the selection.
 *
 * @param rows the selection as the API is asked for it, for the files behind the map
 */
export function prepareRegisterMap(
  words: MapWords,
  facts: PageFacts,
  places: RegisterMap,
  rows: Record<string, string>,
): MapChartModel {
  const { locale, register, page } = words;
  const { cities, parks, coordinateSystem } = places;
  const writeCity = moneyWriter(
    words,
    cities.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  const writePark = moneyWriter(
    words,
    parks.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  const { period, asOf, universe } = page.query;
  return prepareMap({
    wording: chartWording(words, facts, {
      id: "register-map",
      title: title(words, cities),
      scope: [register("map.indicator"), writeCity.unit, formatPeriod(locale, facts.period)],
      universe: "period",
      rowHeading: register("map.city"),
      notes: [register("map.coordinates", { system: coordinateSystem })],
      rows: { dataset: "parks", query: rows },
    }),
    cities: cities.map((city) => ({
      code: city.code,
      label: shortName(words, city),
      value: city.parks === 0 ? { value: null, reason: register("map.noPark") } : chartValue(words, city.outputWanYuan),
      href: localizedPath(locale, page.path, { ...page.query, page: undefined, city: city.code }),
    })),
    cityHeading: register("map.cityHeading", { unit: writeCity.unit }),
    band: (low, high) => bandLabel(words, low && writeCity.tick(low), high && writeCity.tick(high)),
    absentLabel: register("map.absent"),
    writeCity,
    parks: parks.map((park) => ({
      code: park.code,
      label: nameIn(locale, park),
      longitude: park.longitude,
      latitude: park.latitude,
      value: chartValue(words, park.outputWanYuan),
      href: localizedPath(locale, `/parks/${park.code}`, { period, asOf, universe }),
    })),
    parkHeading: register("map.parkHeading"),
    writePark,
    summarise: ({ cities: shaded, parks: drawn, greatest }) =>
      register("map.summary", {
        cities: shaded,
        parks: drawn,
        greatest: greatest?.label ?? "none",
        text: greatest?.text ?? "",
      }),
  });
}

/** On the map 韶关 says as much as 韶关市. */
const shortName = ({ locale }: MapWords, city: MapCity): string => nameIn(locale, city).replace(/市$/, "");

function title(words: MapWords, cities: MapCity[]): string {
  const reported = cities.flatMap((city) =>
    city.outputWanYuan.value === null ? [] : [{ city, output: city.outputWanYuan.value }],
  );
  const total = reported.reduce((sum, { output }) => sum + output, 0);
  const top = reported.toSorted((a, b) => b.output - a.output || a.city.code.localeCompare(b.city.code))[0];
  if (!top || total <= 0) return words.register("map.none");
  return words.register("map.title", {
    city: shortName(words, top.city),
    share: formatShare(words.locale, top.output / total).text,
  });
}
