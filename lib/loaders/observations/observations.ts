import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { countObservations, listObservations } from "@/lib/data/observations/list-observations";
import type { ObservationFilter } from "@/lib/data/observations/observation-filter";
import { Refusal } from "@/lib/domain/refusal";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Observation, ObservationQuery } from "@/lib/schemas/api/observation";
import { loadRowScope, type RowScope } from "../basis/row-scope";
import { cached } from "../cached";
import { inBatches } from "../in-batches";
import { refuseUnknownIndicators } from "../indicators";
import { loadListMeta, loadNotReported } from "../meta";
import { decodeCursor, encodeCursor, isCursorCode, refuseBothPagings } from "../page-of";

type Key = [string, string, string, string];
const keyOf = (row: Observation): Key => [row.park, row.indicator, row.period, row.recordedAt];
/** The instant is read back as it was written, so that no day or hour that does not exist reaches the database. */
const isInstant = (key: string): boolean => !Number.isNaN(Date.parse(key)) && new Date(key).toISOString() === key;
const KEY_FORMS = [isCursorCode, isCursorCode, isCursorCode, isInstant];
const DEFAULT_SIZE = 50;

async function loadFilter(dataset: Dataset, query: ObservationQuery, at: Date | null) {
  if (query.indicator) await refuseUnknownIndicators(dataset, query.indicator);
  const scope = await loadRowScope(dataset, query);
  const filter: ObservationFilter = {
    parks: scope.parks,
    indicators: query.indicator ?? null,
    period: query.period?.code ?? null,
    from: query.from?.startsOn ?? null,
    to: query.to?.endsOn ?? null,
    history: query.history ?? false,
    at: query.asOf ?? at,
  };
  return { scope, filter };
}

/** What a list of observations says about itself. */
async function metaOf(
  dataset: Dataset,
  query: ObservationQuery,
  { frame }: RowScope,
  counts: Pick<Meta, "total"> & Partial<Meta>,
): Promise<Meta> {
  const universe = frame?.universe?.code ?? query.universe;
  const meta = await loadListMeta(dataset, { ...query, universe }, ["indicators"], counts);
  return { ...meta, notReported: query.period && frame ? await loadNotReported(frame) : [] };
}

/**
 * A page of observations in long form.
 *
 * @throws Refusal for an unknown indicator or universe, a bad cursor, or a cursor in an order of the asker's own
 */
export async function loadObservations(
  dataset: Dataset,
  query: ObservationQuery,
): Promise<{ data: Observation[]; meta: Meta }> {
  refuseBothPagings(query);
  if (query.cursor !== undefined && query.sort)
    throw new Refusal("malformed", [{ parameter: "cursor", code: "cursor-and-sort" }]);
  const { scope, filter } = await loadFilter(dataset, query, null);
  const size = query.pageSize ?? DEFAULT_SIZE;
  const after = query.cursor === undefined ? null : (decodeCursor(query.cursor, KEY_FORMS) as Key | null);
  const offset = query.cursor === undefined ? ((query.page ?? 1) - 1) * size : 0;
  const sort = query.sort ?? [];
  const [total, rows] = await Promise.all([
    cached(dataset, "observation-count", [filter], () => countObservations(filter)),
    cached(dataset, "observation-page", [filter, after, offset, size, sort], () =>
      listObservations(filter, { after, offset, limit: size + 1, sort }),
    ),
  ]);
  const data = rows.slice(0, size);
  const last = data.at(-1);
  const meta = await metaOf(dataset, query, scope, {
    total,
    page: query.cursor === undefined ? (query.page ?? 1) : null,
    pageSize: size,
    nextCursor: rows.length > size && last && sort.length === 0 ? encodeCursor(keyOf(last)) : null,
  });
  return { data, meta };
}

/** Every observation under a query, batch by batch, in one state of knowledge however long the reading takes. */
export async function streamObservations(dataset: Dataset, query: ObservationQuery) {
  const { scope, filter } = await loadFilter(dataset, query, dataset.now);
  const total = await countObservations(filter);
  const batches = inBatches<Observation, Key>(
    (after, limit) => listObservations(filter, { after, offset: 0, limit, sort: [] }),
    keyOf,
  );
  return { batches, meta: await metaOf(dataset, query, scope, { total }) };
}
