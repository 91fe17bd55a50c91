import type { ParkFilters } from "@/lib/schemas/api/parameters";
import type { ParkRow } from "./park-rows";

/** Filters of a list of parks; several values of one filter are alternatives, several filters hold together. */
export type ParkSelection = ParkFilters & { industry?: string[] | undefined };

/** Keeps the parks that pass every filter. `industry` keeps those that declare one of the industries. */
export function selectParks(rows: readonly ParkRow[], selection: ParkSelection): ParkRow[] {
  const { park, city, region, cluster, platform, industry, q } = selection;
  const text = q?.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (!park || park.includes(row.code)) &&
      (!city || city.includes(row.city)) &&
      (!region || region.includes(row.region)) &&
      (!cluster || row.clusters.some((code) => cluster.includes(code))) &&
      (!platform || row.platforms.some((code) => platform.includes(code))) &&
      (!industry || row.declaredIndustries.some((code) => industry.includes(code))) &&
      (!text || row.searchText.includes(text)),
  );
}
