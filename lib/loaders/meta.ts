import type { Dataset } from "@/lib/data/dataset/get-dataset";
import type { BatchKind } from "@/lib/data/sources/list-source-documents";
import { listSourceDocuments } from "@/lib/data/sources/list-source-documents";
import type { SourceReference } from "@/lib/domain/source-reference";
import type { Meta } from "@/lib/schemas/api/meta";
import { type Common, cutOffOf, type Frame } from "./basis/frame";
import { loadValues, reportedValues } from "./basis/values";
import { cached } from "./cached";

/** Documents the figures of some kinds were loaded from. */
export const loadSources = (frame: Pick<Frame, "dataset">, kinds: readonly BatchKind[]): Promise<SourceReference[]> =>
  cached(frame.dataset, "sources", [kinds], () => listSourceDocuments(kinds));

/** Parks of the universe that did not report the period's output, in code order. */
export async function loadNotReported(frame: Frame): Promise<string[]> {
  if (!frame.members) return [];
  const reported = reportedValues(await loadValues(frame.dataset, "output", frame.period.code, frame.asOf), frame);
  return [...frame.members].filter((park) => !reported.has(park));
}

type Counts = Pick<Meta, "total" | "page" | "pageSize" | "nextCursor">;
const ONE: Counts = { total: 1, page: null, pageSize: null, nextCursor: null };

/** What an answer inside a frame says about itself. */
export async function loadMeta(frame: Frame, kinds: readonly BatchKind[], counts: Counts = ONE): Promise<Meta> {
  const [notReported, source] = await Promise.all([loadNotReported(frame), loadSources(frame, kinds)]);
  const { total, page, pageSize, nextCursor } = counts;
  return {
    period: frame.period.code,
    asOf: frame.asOf,
    cutOff: frame.cutOff,
    universe: frame.universe?.code ?? null,
    datasetVersion: frame.dataset.version,
    sample: frame.dataset.sample,
    total,
    page,
    pageSize,
    nextCursor,
    notReported,
    source,
  };
}

/** What a list of rows of all periods, or of no period at all, says about itself. */
export async function loadListMeta(
  dataset: Dataset,
  { period, asOf, universe }: Common,
  kinds: readonly BatchKind[],
  counts: Pick<Meta, "total"> & Partial<Counts>,
): Promise<Meta> {
  return {
    period: period?.code ?? null,
    asOf: asOf ?? null,
    cutOff: cutOffOf(dataset, period ?? null, asOf ?? null),
    universe: universe ?? null,
    datasetVersion: dataset.version,
    sample: dataset.sample,
    page: null,
    pageSize: null,
    nextCursor: null,
    ...counts,
    notReported: [],
    source: await loadSources({ dataset }, kinds),
  };
}
