import { setImmediate } from "node:timers/promises";
import { listCities } from "@/lib/data/cities/list-cities";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listRegister } from "@/lib/data/parks/list-register";
import { leadingPlaces, parkSearchText } from "@/lib/search/park-search-text";
import { cached } from "../cached";

const PARKS_AT_ONCE = 100;

/** What each park is found by, by its code: names do not depend on a day, so it is worked out once per state of the data. */
export function loadParkTexts(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  return cached(dataset, "park-texts", [], async () => {
    const [parks, cities] = await Promise.all([
      listRegister(dataset.cutOff),
      cached(dataset, "cities", [], listCities),
    ]);
    const leading = leadingPlaces(cities.map(({ nameZh }) => nameZh));
    const texts = new Map<string, string>();
    for (const park of parks) {
      // Thousands of names take half a second; other requests are not to wait for all of them.
      if (texts.size % PARKS_AT_ONCE === 0) await setImmediate();
      texts.set(park.code, parkSearchText(park, leading));
    }
    return texts;
  });
}
