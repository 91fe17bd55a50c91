import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { getLightThresholds } from "@/lib/data/policy/get-light-thresholds";
import { countProjects, listProjects } from "@/lib/data/projects/list-projects";
import type { ProjectFilter } from "@/lib/data/projects/project-filter";
import type { Meta } from "@/lib/schemas/api/meta";
import type { ProjectQuery, ProjectRow } from "@/lib/schemas/api/project";
import { cutOffOf } from "../basis/frame";
import { loadRowScope } from "../basis/row-scope";
import { cached } from "../cached";
import { inBatches } from "../in-batches";
import { loadListMeta } from "../meta";
import { decodeCursor, encodeCursor, isCursorCode, refuseBothPagings } from "../page-of";
import { projectRow } from "./project-row";

const DEFAULT_SIZE = 50;

/**
 * With a period: the projects there were by its cut-off, of its universe; without: every project at the data's cut-off.
 * `industry` and `q` are about the project, not about its park.
 */
async function loadFilter(dataset: Dataset, query: ProjectQuery) {
  const cutOff = cutOffOf(dataset, query.period ?? null, query.asOf ?? null);
  const { parks, frame } = await loadRowScope(dataset, { ...query, industry: undefined, q: undefined });
  const thresholds = await getLightThresholds(cutOff);
  const filter: ProjectFilter = {
    parks,
    industries: query.industry ?? null,
    text: query.q?.trim() ?? null,
    stages: query.stage ?? null,
    lights: query.light ?? null,
    minAmount: query.minAmount ?? null,
    signedFrom: query.signedFrom ?? null,
    signedTo: query.signedTo ?? null,
    delayed: query.delayed ?? null,
    begun: query.period !== undefined,
    cutOff,
    thresholds,
    at: query.asOf ?? dataset.now,
  };
  const list = async (after: string | null, offset: number, limit: number): Promise<ProjectRow[]> => {
    const versions = await listProjects(filter, { after, offset, limit });
    return versions.map((version) => projectRow(version, cutOff, thresholds));
  };
  const universe = frame?.universe?.code ?? query.universe;
  const metaOf = (counts: Pick<Meta, "total"> & Partial<Meta>) =>
    loadListMeta(dataset, { ...query, universe }, ["projects"], counts);
  // The instant of asking is not what the count hangs on: the data set's version is.
  const count = () =>
    cached(dataset, "project-count", [{ ...filter, at: query.asOf ?? null }], () => countProjects(filter));
  return { count, list, metaOf };
}

/** Every project under a query, batch by batch in the order of codes, in one state of knowledge. @throws as `loadFrame` does */
export async function streamProjects(dataset: Dataset, query: ProjectQuery) {
  const { count, list, metaOf } = await loadFilter(dataset, query);
  const batches = inBatches<ProjectRow, string>(
    (after, limit) => list(after, 0, limit),
    (row) => row.code,
  );
  return { batches, meta: await metaOf({ total: await count() }) };
}

/** A page of the projects in the order of codes. @throws Refusal as `loadFrame` does, and for a bad cursor */
export async function loadProjects(dataset: Dataset, query: ProjectQuery): Promise<{ data: ProjectRow[]; meta: Meta }> {
  refuseBothPagings(query);
  const { count, list, metaOf } = await loadFilter(dataset, query);
  const size = query.pageSize ?? DEFAULT_SIZE;
  const byPage = query.cursor === undefined;
  const after = byPage ? null : (decodeCursor(query.cursor ?? "", [isCursorCode])?.[0] ?? null);
  const offset = byPage ? ((query.page ?? 1) - 1) * size : 0;
  const [total, rows] = await Promise.all([count(), list(after, offset, size + 1)]);
  const data = rows.slice(0, size);
  const last = data.at(-1);
  const nextCursor = rows.length > size && last ? encodeCursor([last.code]) : null;
  return { data, meta: await metaOf({ total, page: byPage ? (query.page ?? 1) : null, pageSize: size, nextCursor }) };
}
