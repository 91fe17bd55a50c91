import { formatPeriod } from "@/lib/i18n/format-period";
import { formatShare } from "@/lib/i18n/format-share";
import { nameIn } from "@/lib/i18n/name-in";
import type { MapCity, ParkFigure } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { MapChartModel } from "./chart-model";
import { prepareMap } from "./prepare-map";
import { bandLabel } from "./wording/band-label";
import type { ChartTexts } from "./wording/chart-texts";
import { chartValue } from "./wording/chart-value";
import { chartWording } from "./wording/chart-wording";
import { mapForms } from "./wording/map-forms";
import { moneyWriter } from "./wording/money-writer";
import { parkPath } from "./wording/page-path";

/** Texts of a map of output, each page's in its own words. */
type MapText =
  | "title"
  | "none"
  | "indicator"
  | "cityHeading"
  | "parkHeading"
  | "city"
  | "noPark"
  | "absent"
  | "coordinates"
  | "summary";

export type OutputMap = {
  id: string;
  places: { coordinateSystem: string; cities: MapCity[]; parks: ParkFigure[] };
  say: (key: MapText, values?: Record<string, string | number>) => string;
  /** Where a city with parks leads. */
  cityHref: (code: string) => string;
  /** The rows behind the map as the API is asked for them. */
  rows: Record<string, string>;
};

/** Cities shaded by the output of their parks, parks as circles that lead to their files. */
export function prepareOutputMap(
  texts: ChartTexts,
  facts: PageFacts,
  { id, places, say, cityHref, rows }: OutputMap,
): MapChartModel {
  const { locale, chart, figure } = texts;
  const { cities, parks, coordinateSystem } = places;
  const writeCity = moneyWriter(
    texts,
    cities.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  const writePark = moneyWriter(
    texts,
    parks.map(({ outputWanYuan }) => outputWanYuan.value),
  );
  const forms = mapForms(texts, id);
  return prepareMap({
    ...forms,
    wording: chartWording(texts, facts, {
      id,
      title: titleOf(texts, say, cities),
      scope: [say("indicator"), writeCity.unit, formatPeriod(locale, facts.period)],
      universe: "period",
      rowHeading: say("city"),
      notes: [forms.form === "tiles" ? chart("form.tilesNote") : say("coordinates", { system: coordinateSystem })],
      definition: figure("definition.output"),
      rows: { dataset: "parks", query: rows },
    }),
    cities: cities.map((city) => ({
      code: city.code,
      label: shortName(texts, city),
      value: city.parks === 0 ? { value: null, reason: say("noPark") } : chartValue(texts, city.outputWanYuan),
      href: city.parks === 0 ? null : cityHref(city.code),
    })),
    cityHeading: say("cityHeading", { unit: writeCity.unit }),
    band: (low, high) => bandLabel(texts, low && writeCity.tick(low), high && writeCity.tick(high)),
    absentLabel: say("absent"),
    writeCity,
    parks: parks.map((park) => ({
      code: park.code,
      label: nameIn(locale, park),
      longitude: park.longitude,
      latitude: park.latitude,
      value: chartValue(texts, park.outputWanYuan),
      href: parkPath(texts, park.code),
    })),
    parkHeading: say("parkHeading"),
    writePark,
    summarise: ({ cities: shaded, parks: drawn, greatest }) =>
      say("summary", {
        cities: shaded,
        parks: drawn,
        greatest: greatest?.label ?? "none",
        text: greatest?.text ?? "",
      }),
  });
}

/** On the map 韶关 says as much as 韶关市. */
const shortName = ({ locale }: ChartTexts, city: MapCity): string => nameIn(locale, city).replace(/市$/, "");

/** The city whose parks produce the most, and its share; of equal ones the first by code. */
function titleOf(texts: ChartTexts, say: OutputMap["say"], cities: MapCity[]): string {
  const reported = cities.flatMap((city) =>
    city.outputWanYuan.value === null ? [] : [{ city, output: city.outputWanYuan.value }],
  );
  const total = reported.reduce((sum, { output }) => sum + output, 0);
  const top = reported.toSorted((a, b) => b.output - a.output || a.city.code.localeCompare(b.city.code))[0];
  if (!top || total <= 0) return say("none");
  return say("title", { city: shortName(texts, top.city), share: formatShare(texts.locale, top.output / total).text });
}
