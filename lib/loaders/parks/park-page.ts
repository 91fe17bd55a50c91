import { listCities } from "@/lib/data/cities/list-cities";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { parkFileQuerySchema } from "@/lib/schemas/api/park-file";
import type { PageQuery } from "@/lib/schemas/page-query";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { type Common, loadFrame } from "../basis/frame";
import { cachedReference } from "../cached-reference";
import { loadDivisions } from "../divisions";
import { loadIndicators } from "../indicators";
import { loadPage } from "../load-page";
import { loadPageFacts } from "../page-facts";
import type { PageFault } from "../page-fault";
import { loadParkFile } from "./park-file";
import { loadRegister } from "./register";

/** The view of a park's page, or why there is none; an unknown code is a page that is not there. */
export const loadParkPage = (
  code: string,
  query: PageQuery<"period" | "asOf" | "universe">,
): Promise<ParkView | PageFault> =>
  loadPage(query, parkFileQuerySchema, (dataset, common) => loadParkView(dataset, code, common));

/** A park's page from the API's own answer. @throws Refusal as `loadParkFile` does */
export async function loadParkView(dataset: Dataset, code: string, common: Common): Promise<ParkView> {
  const frame = await loadFrame(dataset, common);
  const [{ data: file }, facts, indicators, industries, register, cities] = await Promise.all([
    loadParkFile(dataset, code, common),
    loadPageFacts(frame, ["parks", "indicators", "industry-outputs", "projects"]),
    loadIndicators(dataset),
    loadDivisions(dataset),
    loadRegister(dataset, frame.cutOff, frame.asOf),
    cachedReference(dataset, "cities", [], listCities),
  ]);
  const mentioned = new Set([...file.nearestTwins, ...file.peers].map(({ park }) => park));
  return {
    ...facts,
    file,
    indicators,
    industries,
    others: register
      .filter((park) => mentioned.has(park.code))
      .map(({ code: other, nameZh, nameEn, cityNameZh, cityNameEn }) => ({
        code: other,
        nameZh,
        nameEn,
        cityNameZh,
        cityNameEn,
      })),
    cities: cities.map(({ code: city, nameZh, nameEn }) => ({
      code: city,
      nameZh,
      nameEn,
      parks: register.filter((park) => park.city === city && frame.members?.has(park.code)).length,
    })),
  };
}
