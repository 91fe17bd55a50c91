import type { ParkFilters } from "@/lib/schemas/api/parameters";
import { gradeOf } from "@/lib/search/grade-of";
import { searchQuery } from "@/lib/search/search-query";
import type { RegisterEntry } from "./register";

/** Filters of a list of parks; several values of one filter are alternatives, several filters hold together. */
export type ParkSelection = ParkFilters & { industry?: string[] | undefined };

/** What of a park the filters look at. */
type Selectable = Pick<
  RegisterEntry,
  "code" | "city" | "region" | "clusters" | "platforms" | "declaredIndustries" | "searchText"
>;

/** Keeps the parks that pass every filter. `industry` keeps those that declare one of the industries. */
export function selectParks<P extends Selectable>(parks: readonly P[], selection: ParkSelection): P[] {
  const { park, city, region, cluster, platform, industry, q } = selection;
  const asked = q === undefined ? null : searchQuery(q);
  return parks.filter(
    (row) =>
      (!park || park.includes(row.code)) &&
      (!city || city.includes(row.city)) &&
      (!region || region.includes(row.region)) &&
      (!cluster || row.clusters.some((code) => cluster.includes(code))) &&
      (!platform || row.platforms.some((code) => platform.includes(code))) &&
      (!industry || row.declaredIndustries.some((code) => industry.includes(code))) &&
      (!asked || gradeOf(asked, row.searchText) !== null),
  );
}
