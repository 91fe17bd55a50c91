import type { Dataset } from "@/lib/data/dataset/get-dataset";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Park } from "@/lib/schemas/api/park";
import type { ParkQuery } from "@/lib/schemas/api/park-query";
import { type Frame, loadFrame } from "../basis/frame";
import { loadMeta } from "../meta";
import { pageOf } from "../page-of";
import { loadParkRows, type ParkRow } from "./park-rows";
import { selectParks } from "./select-parks";
import { sortParks } from "./sort-parks";

/** The parks under a query's filters in its order, with the frame their figures stand in; not paged. */
export async function loadSelectedParks(dataset: Dataset, query: ParkQuery): Promise<{ frame: Frame; rows: Park[] }> {
  const frame = await loadFrame(dataset, query);
  const rows = sortParks(selectParks(await loadParkRows(frame, query), query), query.sort ?? []);
  return { frame, rows: rows.map(toPark) };
}

/** A page of the list of parks. @throws Refusal as `loadFrame` and `pageOf` do */
export async function loadParks(dataset: Dataset, query: ParkQuery): Promise<{ data: Park[]; meta: Meta }> {
  const { frame, rows } = await loadSelectedParks(dataset, query);
  const page = pageOf(rows, query, (row) => row.code);
  return {
    data: page.rows,
    meta: await loadMeta(frame, ["reference", "parks", "indicators", "industry-outputs", "projects"], page),
  };
}

/** The park as answered, without what it is found by. */
export function toPark({ clusters: _clusters, platforms: _platforms, searchText: _text, ...park }: ParkRow): Park {
  return park;
}
