import { nameIn } from "@/lib/i18n/name-in";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { MapChartModel } from "../chart-model";
import { rampColor } from "../palette";
import { parkWording } from "./park-wording";
import type { ParkWords } from "./park-words";

/** Where the park lies: its city shaded among the province's, and its point. */
export function prepareLocator(words: ParkWords, view: ParkView): MapChartModel {
  const { locale, park } = words;
  const { file, cities } = view;
  const zh = locale === "zh-CN";
  const [city, county] = [zh ? file.cityNameZh : file.cityNameEn, zh ? file.countyNameZh : file.countyNameEn];
  // Two cities have no counties: what stands for one there is the city itself.
  const title = file.county === file.city ? park("map.inCity", { city }) : park("map.title", { city, county });
  const { rowHeading, ...facts } = parkWording(words, view, {
    id: "park-locator",
    title,
    scope: [park("map.indicator")],
    rowHeading: park("map.city"),
    notes: [park("map.coordinates", { system: file.provenance.coordinateSystem })],
    rows: { dataset: "parks", query: { period: view.period.code } },
  });
  const said = (parks: number) => park("map.parks", { count: parks });
  return {
    ...facts,
    kind: "map",
    form: "map",
    forms: [],
    cityHeading: park("map.legend"),
    bands: [{ label: city, color: rampColor(2) }],
    absentLabel: park("map.others"),
    cities: cities.map((each) => ({
      code: each.code,
      label: nameIn(locale, each).replace(/市$/, ""),
      figure: String(each.parks),
      point: { value: each.parks, label: said(each.parks) },
      band: each.code === file.city ? 0 : null,
      href: null,
    })),
    parkHeading: park("map.park"),
    sizes: [],
    parks: [
      {
        code: file.code,
        label: nameIn(locale, file),
        longitude: file.longitude,
        latitude: file.latitude,
        point: { value: 1, label: file.code },
        href: null,
      },
    ],
    summary: title,
    table: {
      caption: park("map.table"),
      columns: [
        { key: "row", heading: rowHeading, align: "start" },
        { key: "parks", heading: park("map.count"), align: "end" },
      ],
      rows: cities.map((each) => ({
        key: each.code,
        cells: [{ text: nameIn(locale, each) }, { text: String(each.parks), value: each.parks }],
      })),
    },
  };
}
