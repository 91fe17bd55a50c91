import type { Dataset } from "@/lib/data/dataset/get-dataset";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Park } from "@/lib/schemas/api/park";
import type { ParkQuery } from "@/lib/schemas/api/park-query";
import { type Frame, loadFrame } from "../basis/frame";
import { loadMeta } from "../meta";
import { type Page, pageOf } from "../page-of";
import { loadParkOrder } from "./park-order";
import { loadParkRowsOf, type ParkRow } from "./park-rows";

/**
 * The parks under a query's filters in its order with all their figures.
 *
 * @param whole whether all of them come when no page is asked for, as in a file
 * @throws Refusal as `loadFrame` and `pageOf` do
 */
export async function loadParkPage(
  dataset: Dataset,
  query: ParkQuery,
  whole = false,
): Promise<{ frame: Frame; page: Page<Park>; withoutFigure: number }> {
  const frame = await loadFrame(dataset, query);
  const { codes, withoutFigure } = await loadParkOrder(frame, query);
  const part = pageOf(codes, query, (code) => code, whole);
  const rows = await loadParkRowsOf(frame, query, part.rows);
  return { frame, page: { ...part, rows: rows.map(toPark) }, withoutFigure };
}

/** A page of the list of parks. @throws Refusal as `loadParkPage` does */
export async function loadParks(dataset: Dataset, query: ParkQuery): Promise<{ data: Park[]; meta: Meta }> {
  const { frame, page } = await loadParkPage(dataset, query);
  return {
    data: page.rows,
    meta: await loadMeta(frame, ["reference", "parks", "indicators", "industry-outputs", "projects"], page),
  };
}

/** The park as answered, without what it is found by. */
export function toPark({ clusters: _clusters, platforms: _platforms, ...park }: ParkRow): Park {
  return park;
}
