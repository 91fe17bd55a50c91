import type { Reconciliation } from "@/lib/schemas/api/reconciliation";
import { type ReconciliationQuery, reconciliationQuerySchema } from "@/lib/schemas/api/reconciliation";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { PageQuery } from "@/lib/schemas/page-query";
import { loadFrame } from "../basis/frame";
import { loadPage } from "../load-page";
import { loadPageFacts } from "../page-facts";
import type { PageFault } from "../page-fault";
import { loadReconciliation } from "./reconciliation";

/** What the page of the reconciliation shows. */
export type ReconciliationView = PageFacts & { rows: Reconciliation[] };

/** Published figures beside ours, or why there is none. */
export const loadReconciliationPage = (query: PageQuery<"asOf">): Promise<ReconciliationView | PageFault> =>
  loadPage(query, reconciliationQuerySchema, async (dataset, { asOf }: ReconciliationQuery) => {
    const frame = await loadFrame(dataset, { asOf });
    const [facts, rows] = await Promise.all([
      loadPageFacts(frame, ["reference", "parks", "indicators", "industry-outputs", "projects"]),
      loadReconciliation(dataset, frame.asOf),
    ]);
    // Every claim counts over a list of its own, so the page as a whole rests on none.
    return { ...facts, universe: null, rows };
  });
