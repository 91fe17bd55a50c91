import { listCities } from "@/lib/data/cities/list-cities";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listRegister } from "@/lib/data/parks/list-register";
import { PLACES } from "@/lib/domain/places";
import { MESSAGES } from "@/lib/i18n/messages";
import type { SearchItem } from "@/lib/schemas/api/search";
import { baseName } from "@/lib/search/base-name";
import { searchText } from "@/lib/search/search-text";
import { cachedReference } from "../cached-reference";
import { loadIndicators } from "../indicators";
import { loadParkTexts } from "./park-texts";

/** A thing that can be found, and what it is found by. */
export type Findable = { item: SearchItem; text: string };

/** What a name says of the coverage before it says what is counted: one looks for 工业增加值. */
const COVERAGE = /^规模以上/u;

/** Everything that can be found: parks, cities, pages, indicators, each kind in its own order. */
export function loadSearchIndex(dataset: Dataset): Promise<Findable[]> {
  return cachedReference(dataset, "search-index", [], async () =>
    (await Promise.all([parks(dataset), cities(dataset), pages(), indicators(dataset)])).flat(),
  );
}

async function parks(dataset: Dataset): Promise<Findable[]> {
  const [register, texts] = await Promise.all([listRegister(dataset.cutOff), loadParkTexts(dataset)]);
  return register.map((park) => {
    const { code, nameZh, nameEn, county, city, cityNameZh, cityNameEn, countyNameZh, countyNameEn } = park;
    const own = county !== city;
    const item: SearchItem = {
      kind: "park",
      code,
      nameZh,
      nameEn,
      detailZh: own ? `${cityNameZh}${countyNameZh}` : cityNameZh,
      detailEn: own ? `${countyNameEn}, ${cityNameEn}` : cityNameEn,
      path: `/parks/${code}`,
    };
    return { item, text: texts.get(code) ?? "" };
  });
}

async function cities(dataset: Dataset): Promise<Findable[]> {
  const rows = await cachedReference(dataset, "cities", [], listCities);
  return rows.map(({ code, nameZh, nameEn, region }) => {
    const about = { nameZh: MESSAGES["zh-CN"].figure.region[region], nameEn: MESSAGES.en.figure.region[region] };
    return {
      item: {
        kind: "city",
        code,
        nameZh,
        nameEn,
        detailZh: about.nameZh,
        detailEn: about.nameEn,
        path: `/parks?city=${code}`,
      },
      text: searchText({ codes: [code], nameZh, nameEn, shortZh: baseName(nameZh), about }, []),
    };
  });
}

/** Pages; finding the page one finds things on helps nobody. */
async function pages(): Promise<Findable[]> {
  const [zh, en] = [MESSAGES["zh-CN"], MESSAGES.en];
  return PLACES.flatMap(({ key, path }) => {
    if (key === "search") return [];
    const name = { nameZh: zh.shell.places[key], nameEn: en.shell.places[key] };
    const about = { nameZh: zh.search.pages[key], nameEn: en.search.pages[key] };
    const item: SearchItem = {
      kind: "page",
      code: key,
      ...name,
      detailZh: about.nameZh,
      detailEn: about.nameEn,
      path,
    };
    return [{ item, text: searchText({ codes: [], ...name, about }, []) }];
  });
}

async function indicators(dataset: Dataset): Promise<Findable[]> {
  return (await loadIndicators(dataset)).map(({ code, nameZh, nameEn, definitionZh, definitionEn }) => ({
    item: {
      kind: "indicator",
      code,
      nameZh,
      nameEn,
      detailZh: definitionZh,
      detailEn: definitionEn,
      path: `/methods#indicator-${code}`,
    },
    text: searchText({ codes: [code], nameZh, nameEn, aliases: [nameZh.replace(COVERAGE, "")] }, []),
  }));
}
