import type { PageFacts } from "@/lib/schemas/page-facts";
import type { MapChartModel } from "../chart-model";
import { type OutputMap, prepareOutputMap } from "../prepare-output-map";
import { pagePath } from "../wording/page-path";
import type { OverviewWords } from "./overview-words";

/** Where the province's parks are and what they produce; a city leads to its parks. */
export const prepareParkMap = (words: OverviewWords, facts: PageFacts, places: OutputMap["places"]): MapChartModel =>
  prepareOutputMap(words, facts, {
    id: "park-map",
    places,
    say: (key, values) => words.overview(`map.${key}`, values),
    cityHref: (city) => pagePath(words, "/parks", { city }),
    rows: { period: facts.period.code },
  });
