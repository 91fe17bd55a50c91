import { listObservedPeriods } from "@/lib/data/observations/list-observed-periods";
import type { BatchKind } from "@/lib/data/sources/list-source-documents";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { Frame } from "./basis/frame";
import { cached } from "./cached";
import { loadMeta } from "./meta";

/** What a page of figures says about itself, for its head, its foot and its charts. @param kinds of load its figures come from */
export async function loadPageFacts(frame: Frame, kinds: readonly BatchKind[]): Promise<PageFacts> {
  const { dataset, universe } = frame;
  const [meta, periods] = await Promise.all([
    loadMeta(frame, kinds),
    cached(dataset, "observed-periods", [], listObservedPeriods),
  ]);
  const parks = frame.members?.size ?? 0;
  return {
    period: frame.period,
    periods,
    asOf: frame.asOf,
    cutOff: frame.cutOff,
    universe: universe && {
      code: universe.code,
      nameZh: universe.nameZh,
      nameEn: universe.nameEn,
      definitionZh: universe.definitionZh,
      definitionEn: universe.definitionEn,
      parkCount: universe.parkCount,
      basis: universe.basis,
    },
    parks,
    parksReporting: parks - meta.notReported.length,
    notReported: meta.notReported,
    datasetVersion: dataset.version,
    sample: dataset.sample,
    source: meta.source,
  };
}
