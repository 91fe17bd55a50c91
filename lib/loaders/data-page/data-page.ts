import { countRows } from "@/lib/data/dataset/count-rows";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listVersions } from "@/lib/data/dataset/list-versions";
import { listRoster } from "@/lib/data/parks/list-roster";
import { listDocuments } from "@/lib/data/sources/list-documents";
import { listImportBatches } from "@/lib/data/sources/list-import-batches";
import { overviewQuerySchema } from "@/lib/schemas/api/overview-query";
import type { PageQuery } from "@/lib/schemas/page-query";
import { type Common, loadFrame } from "../basis/frame";
import { cached } from "../cached";
import { loadPage } from "../load-page";
import { loadPageFacts } from "../page-facts";
import type { PageFault } from "../page-fault";
import { loadCompleteness } from "./completeness";
import type { DataPageView } from "./data-page-view";
import { loadDownloads } from "./downloads";

/** Loads and versions shown. */
const SHOWN = 20;

/** The view of the page of data, or why there is none. */
export const loadDataPage = (query: PageQuery<"period" | "asOf">): Promise<DataPageView | PageFault> =>
  loadPage(query, overviewQuerySchema, loadData);

/** What the page of data shows. @throws Refusal as `loadFrame` does */
export async function loadData(dataset: Dataset, common: Common): Promise<DataPageView> {
  const frame = await loadFrame(dataset, common);
  const asked = { period: frame.period, asOf: frame.asOf ?? undefined, universe: common.universe };
  const [facts, documents, batches, versions, rowCounts, roster, completeness, downloads] = await Promise.all([
    loadPageFacts(frame, ["reference", "parks", "indicators", "industry-outputs", "projects", "report"]),
    cached(dataset, "documents", [], listDocuments),
    cached(dataset, "import-batches", [SHOWN], () => listImportBatches(SHOWN)),
    cached(dataset, "versions", [SHOWN], () => listVersions(SHOWN)),
    cached(dataset, "row-counts", [], countRows),
    cached(dataset, "roster", [], listRoster),
    loadCompleteness(frame),
    cached(dataset, "downloads", [frame.period.code, frame.asOf, common.universe ?? null], () =>
      loadDownloads(dataset, asked),
    ),
  ]);
  return { ...facts, documents, batches, versions, rowCounts, roster, completeness, downloads };
}
