import { setImmediate } from "node:timers/promises";
import { listCities } from "@/lib/data/cities/list-cities";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listRegister } from "@/lib/data/parks/list-register";
import { leadingPlaces, parkSearchText } from "@/lib/search/park-search-text";
import { cachedReference } from "../cached-reference";

const PARKS_AT_ONCE = 100;

/** The texts worked out last, by the park's names and places they were worked out from, for one list of leading places. */
let worked = { leading: "", texts: new Map<string, string>() };

/**
 * What each park is found by, by its code: names do not depend on a day, so it is worked out once per state of the reference
 * data, and anew only for parks whose names or places have changed.
 */
export function loadParkTexts(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  return cachedReference(dataset, "park-texts", [], async () => {
    const [parks, cities] = await Promise.all([
      listRegister(dataset.cutOff),
      cachedReference(dataset, "cities", [], listCities),
    ]);
    const leading = leadingPlaces(cities.map(({ nameZh }) => nameZh));
    const [before, now] = [worked, { leading: leading.join(), texts: new Map<string, string>() }];
    const texts = new Map<string, string>();
    for (const { level: _level, longitude: _east, latitude: _north, ...park } of parks) {
      // Thousands of names take half a second; other requests are not to wait for all of them.
      if (texts.size % PARKS_AT_ONCE === 0) await setImmediate();
      const from = JSON.stringify(park);
      const known = before.leading === now.leading ? before.texts.get(from) : undefined;
      const text = known ?? parkSearchText(park, leading);
      now.texts.set(from, text);
      texts.set(park.code, text);
    }
    worked = now;
    return texts;
  });
}
