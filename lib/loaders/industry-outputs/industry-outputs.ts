import type { Dataset } from "@/lib/data/dataset/get-dataset";
import {
  countIndustryOutputs,
  type IndustryOutputFilter,
  listIndustryOutputs,
} from "@/lib/data/industry-outputs/list-industry-outputs";
import type { IndustryOutput, IndustryOutputQuery } from "@/lib/schemas/api/industry-output";
import type { Meta } from "@/lib/schemas/api/meta";
import { loadRowScope } from "../basis/row-scope";
import { inBatches } from "../in-batches";
import { loadListMeta, loadNotReported } from "../meta";
import { decodeCursor, encodeCursor, isCursorCode, refuseBothPagings } from "../page-of";

type Key = [string, string, string];
const keyOf = (row: IndustryOutput): Key => [row.park, row.industry, row.period];
const DEFAULT_SIZE = 50;

async function loadFilter(dataset: Dataset, query: IndustryOutputQuery) {
  // Here `industry` is the row's own, not what the park declares.
  const scope = await loadRowScope(dataset, { ...query, industry: undefined });
  const filter: IndustryOutputFilter = {
    parks: scope.parks,
    industries: query.industry ?? null,
    period: query.period?.code ?? null,
    at: query.asOf ?? dataset.now,
  };
  const metaOf = async (counts: Pick<Meta, "total"> & Partial<Meta>): Promise<Meta> => {
    const universe = scope.frame?.universe?.code ?? query.universe;
    const meta = await loadListMeta(dataset, { ...query, universe }, ["industry-outputs"], counts);
    return { ...meta, notReported: query.period && scope.frame ? await loadNotReported(scope.frame) : [] };
  };
  return { filter, metaOf };
}

/** A page of industry outputs. @throws Refusal for an unknown universe or a bad cursor */
export async function loadIndustryOutputs(
  dataset: Dataset,
  query: IndustryOutputQuery,
): Promise<{ data: IndustryOutput[]; meta: Meta }> {
  refuseBothPagings(query);
  const { filter, metaOf } = await loadFilter(dataset, query);
  const size = query.pageSize ?? DEFAULT_SIZE;
  const byPage = query.cursor === undefined;
  const place = {
    after: byPage ? null : (decodeCursor(query.cursor ?? "", [isCursorCode, isCursorCode, isCursorCode]) as Key | null),
    offset: byPage ? ((query.page ?? 1) - 1) * size : 0,
    limit: size + 1,
  };
  const [total, rows] = await Promise.all([countIndustryOutputs(filter), listIndustryOutputs(filter, place)]);
  const data = rows.slice(0, size);
  const last = data.at(-1);
  const nextCursor = rows.length > size && last ? encodeCursor(keyOf(last)) : null;
  return { data, meta: await metaOf({ total, page: byPage ? (query.page ?? 1) : null, pageSize: size, nextCursor }) };
}

/** Every row under a query, batch by batch, in one state of knowledge however long the reading takes. */
export async function streamIndustryOutputs(dataset: Dataset, query: IndustryOutputQuery) {
  const { filter, metaOf } = await loadFilter(dataset, query);
  const batches = inBatches<IndustryOutput, Key>(
    (after, limit) => listIndustryOutputs(filter, { after, offset: 0, limit }),
    keyOf,
  );
  return { batches, meta: await metaOf({ total: await countIndustryOutputs(filter) }) };
}
