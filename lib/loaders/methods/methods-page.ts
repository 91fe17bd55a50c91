import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listLightPacks } from "@/lib/data/policy/list-light-packs";
import { listUniverses } from "@/lib/data/universes/list-universes";
import { overviewQuerySchema } from "@/lib/schemas/api/overview-query";
import type { PageQuery } from "@/lib/schemas/page-query";
import { type Common, loadFrame } from "../basis/frame";
import { cached } from "../cached";
import { cachedReference } from "../cached-reference";
import { loadIndicators } from "../indicators";
import { loadPage } from "../load-page";
import { loadPageFacts } from "../page-facts";
import type { PageFault } from "../page-fault";
import { loadParkRows } from "../parks/park-rows";
import { loadExamples } from "./examples";
import type { MethodsView } from "./methods-view";

/** The view of the page of methods, or why there is none. */
export const loadMethodsPage = (query: PageQuery<"period" | "asOf">): Promise<MethodsView | PageFault> =>
  loadPage(query, overviewQuerySchema, loadMethods);

/** What the page of methods shows. @throws Refusal as `loadFrame` does */
export async function loadMethods(dataset: Dataset, common: Common): Promise<MethodsView> {
  const frame = await loadFrame(dataset, common);
  const [facts, examples, rows, indicators, universes, lightPacks] = await Promise.all([
    loadPageFacts(frame, ["reference", "parks", "indicators", "industry-outputs", "projects"]),
    loadExamples(frame, common),
    loadParkRows(frame, common),
    loadIndicators(dataset),
    cachedReference(dataset, "universes", [], listUniverses),
    cached(dataset, "light-packs", [], listLightPacks),
  ]);
  const park = rows.find(({ code }) => code === examples.park) ?? null;
  return { ...facts, examples, park, indicators, universes, lightPacks };
}
