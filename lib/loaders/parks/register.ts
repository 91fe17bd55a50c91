import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listMemberships } from "@/lib/data/network/list-memberships";
import { listRegister, type RegisterRow } from "@/lib/data/parks/list-register";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { loadDeclarations } from "../basis/outputs";
import { cachedReference } from "../cached-reference";

/** A park of the register with what it can be found by: sets it belongs to, industries it declares. */
export type RegisterEntry = RegisterRow & {
  clusters: string[];
  platforms: string[];
  declaredIndustries: string[];
};

/** The whole register as it stood on a day, as known on another, in code order. */
export function loadRegister(dataset: Dataset, day: CalendarDay, asOf: CalendarDay | null): Promise<RegisterEntry[]> {
  return cachedReference(dataset, "register", [day, asOf], async () => {
    const [register, memberships, declarations] = await Promise.all([
      listRegister(day),
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
    }));
  });
}
