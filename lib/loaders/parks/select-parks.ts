import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { levelCode } from "@/lib/domain/park-level";
import type { ParkFilters } from "@/lib/schemas/api/parameters";
import { gradeOf } from "@/lib/search/grade-of";
import { searchQuery } from "@/lib/search/search-query";
import { loadParkTexts } from "../search/park-texts";
import type { RegisterEntry } from "./register";

/** Filters of a list of parks; several values of one filter are alternatives, several filters hold together. */
export type ParkSelection = ParkFilters & {
  industry?: string[] | undefined;
  revealed?: string[] | undefined;
  level?: string[] | undefined;
};

/** What of a park the filters look at. */
type Selectable = Pick<
  RegisterEntry,
  "code" | "city" | "region" | "level" | "clusters" | "platforms" | "declaredIndustries"
> & { revealedMain?: string | null };

/** Keeps the parks that pass every filter. `industry` keeps those that declare one of the industries, `revealed` those whose largest is one. */
export async function selectParks<P extends Selectable>(
  dataset: Dataset,
  parks: readonly P[],
  selection: ParkSelection,
): Promise<P[]> {
  const { park, city, region, level, cluster, platform, industry, revealed, q } = selection;
  const asked = q === undefined ? null : searchQuery(q);
  const texts = asked && (await loadParkTexts(dataset));
  return parks.filter(
    (row) =>
      (!park || park.includes(row.code)) &&
      (!city || city.includes(row.city)) &&
      (!region || region.includes(row.region)) &&
      (!level || (row.level !== null && level.includes(levelCode(row.level)))) &&
      (!cluster || row.clusters.some((code) => cluster.includes(code))) &&
      (!platform || row.platforms.some((code) => platform.includes(code))) &&
      (!industry || row.declaredIndustries.some((code) => industry.includes(code))) &&
      (!revealed || revealed.includes(row.revealedMain ?? "")) &&
      (!asked || gradeOf(asked, texts?.get(row.code) ?? "") !== null),
  );
}
