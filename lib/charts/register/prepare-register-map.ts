import { localizedPath } from "@/lib/i18n/localized-path";
import type { Translate } from "@/lib/i18n/translate";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { MapChartModel } from "../chart-model";
import { type OutputMap, prepareOutputMap } from "../prepare-output-map";
import type { ChartTexts } from "../wording/chart-texts";

type MapWords = ChartTexts & { register: Translate<"register"> };

/**
 * The selected parks on the map; a city narrows the selection.
 *
 * @param rows the selection as the API is asked for it, for the files behind the map
 */
export const prepareRegisterMap = (
  words: MapWords,
  facts: PageFacts,
  places: OutputMap["places"],
  rows: Record<string, string>,
): MapChartModel =>
  prepareOutputMap(words, facts, {
    id: "register-map",
    places,
    say: (key, values) => words.register(`map.${key}`, values),
    cityHref: (city) => localizedPath(words.locale, words.page.path, { ...words.page.query, page: undefined, city }),
    rows,
  });
