import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { loadRegister } from "../parks/register";
import { type ParkSelection, selectParks } from "../parks/select-parks";
import { type Common, cutOffOf, type Frame, loadFrame } from "./frame";

/** Which parks the rows of a list are of. */
export type RowScope = {
  /** Codes of the parks; null for every park. */
  parks: string[] | null;
  /** The frame the rows stand in; null where rows of all periods over all parks are asked for. */
  frame: Frame | null;
};

/**
 * The parks whose rows a list holds. A period brings its universe with it, as does a universe asked for by name; rows of all
 * periods belong to many universes and are limited to none.
 *
 * @throws Refusal as `loadFrame` does
 */
export async function loadRowScope(dataset: Dataset, query: Common & ParkSelection): Promise<RowScope> {
  const framed = query.period !== undefined || query.universe !== undefined;
  const frame = framed ? await loadFrame(dataset, query) : null;
  const { park, city, region, cluster, platform, industry, q } = query;
  const filters = [park, city, region, cluster, platform, industry, q];
  const members = frame?.members ?? null;
  if (filters.every((filter) => filter === undefined)) return { parks: members && [...members], frame };
  const asOf = query.asOf ?? null;
  const register = await loadRegister(dataset, cutOffOf(dataset, query.period ?? null, asOf), asOf);
  const own = register.filter((row) => members === null || members.has(row.code));
  const selected = await selectParks(dataset, own, query);
  return { parks: selected.map((row) => row.code), frame };
}
