import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listMemberships } from "@/lib/data/network/list-memberships";
import { listRegister, type RegisterRow } from "@/lib/data/parks/list-register";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { loadDeclarations } from "../basis/outputs";
import { cached } from "../cached";
import { loadParkTexts } from "../search/park-texts";

/** A park of the register with what it can be found by: sets it belongs to, industries it declares, its search text. */
export type RegisterEntry = RegisterRow & {
  clusters: string[];
  platforms: string[];
  declaredIndustries: string[];
  searchText: string;
};

/** The whole register as it stood on a day, as known on another, in code order. */
export function loadRegister(dataset: Dataset, day: CalendarDay, asOf: CalendarDay | null): Promise<RegisterEntry[]> {
  return cached(dataset, "register", [day, asOf], async () => {
    const [register, texts, memberships, declarations] = await Promise.all([
      listRegister(day),
      loadParkTexts(dataset),
      listMemberships(day, asOf),
      loadDeclarations(dataset, day, asOf),
    ]);
    const sets = { cluster: new Map<string, string[]>(), platform: new Map<string, string[]>() };
    for (const { kind, set, park } of memberships) sets[kind].set(park, [...(sets[kind].get(park) ?? []), set]);
    return register.map((park) => ({
      ...park,
      clusters: sets.cluster.get(park.code) ?? [],
      platforms: sets.platform.get(park.code) ?? [],
      declaredIndustries: [...(declarations.get(park.code) ?? [])],
      searchText: texts.get(park.code) ?? "",
    }));
  });
}
