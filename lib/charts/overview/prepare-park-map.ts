import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { nameIn } from "@/lib/i18n/name-in";
import type { MapCity, ParkFigure } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { MapChartModel } from "../chart-model";
import { prepareMap } from "../prepare-map";
import { bandLabel } from "../wording/band-label";
import { chartValue } from "../wording/chart-value";
import { chartWording } from "../wording/chart-wording";
import { mapForms } from "../wording/map-forms";
import { moneyWriter } from "../wording/money-writer";
import { pagePath, parkPath } from "../wording/page-path";
import type { OverviewWords } from "./overview-words";

type Places = { coordinateSystem: string; cities: MapCity[]; parks: ParkFigure[] };

/** Cities shaded by the output of their parks, parks as circles. */
export function prepareParkMap(words: OverviewWords, facts: PageFacts, places: Places): MapChartModel {
  const { locale, overview } = words;
  const { cities, parks, coordinateSystem } = places;
  const writeCity = moneyWriter(
    words,
    cities.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  const writePark = moneyWriter(
    words,
    parks.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  const forms = mapForms(words, "park-map");
  return prepareMap({
    ...forms,
    wording: chartWording(words, facts, {
      id: "park-map",
      title: title(words, cities),
      scope: [overview("map.indicator"), writeCity.unit, formatPeriod(locale, facts.period)],
      universe: "period",
      rowHeading: overview("map.city"),
      notes: [
        forms.form === "tiles"
          ? words.chart("form.tilesNote")
          : overview("map.coordinates", { system: coordinateSystem }),
      ],
      definition: words.figure("definition.output"),
      rows: { dataset: "parks", query: { period: facts.period.code } },
    }),
    cities: cities.map((city) => ({
      code: city.code,
      label: shortName(words, city),
      value: city.parks === 0 ? { value: null, reason: overview("map.noPark") } : chartValue(words, city.outputWanYuan),
      href: city.parks === 0 ? null : pagePath(words, "/parks", { city: city.code }),
    })),
    cityHeading: overview("map.cityHeading", { unit: writeCity.unit }),
    band: (low, high) => bandLabel(words, low && writeCity.tick(low), high && writeCity.tick(high)),
    absentLabel: overview("map.absent"),
    writeCity,
    parks: parks.map((park) => ({
      code: park.code,
      label: nameIn(locale, park),
      longitude: park.longitude,
      latitude: park.latitude,
      value: chartValue(words, park.outputWanYuan),
      href: parkPath(words, park.code),
    })),
    parkHeading: overview("map.parkHeading"),
    writePark,
    summarise: ({ cities: shaded, parks: drawn, greatest }) =>
      overview("map.summary", {
        cities: shaded,
        parks: drawn,
        greatest: greatest?.label ?? "none",
        text: greatest?.text ?? "",
      }),
  });
}

/** On the map 韶关 says as much as 韶关市. */
const shortName = ({ locale }: OverviewWords, city: MapCity): string => nameIn(locale, city).replace(/市$/, "");

function title(words: OverviewWords, cities: MapCity[]): string {
  const reported = cities.flatMap((city) =>
    city.outputWanYuan.value === null ? [] : [{ city, output: city.outputWanYuan.value }],
  );
  const total = reported.reduce((sum, { output }) => sum + output, 0);
  const top = reported.toSorted((a, b) => b.output - a.output || a.city.code.localeCompare(b.city.code))[0];
  if (!top || total <= 0) return words.overview("map.none");
  return words.overview("map.title", {
    city: shortName(words, top.city),
    share: formatShare(words.locale, top.output / total).text,
  });
}
