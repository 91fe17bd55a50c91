import { listCities } from "@/lib/data/cities/list-cities";
import { listIndustries } from "@/lib/data/industries/list-industries";
import { listNetworkSets } from "@/lib/data/network/list-network-sets";
import type { RegisterChoices } from "@/lib/schemas/register/register-view";
import type { Frame } from "../basis/frame";
import { cachedReference } from "../cached-reference";
import { loadLevels } from "../parks/levels";

/** What the register can be filtered by: cities, clusters and platforms by the cut-off, levels, industries. */
export function loadChoices({ dataset, cutOff }: Frame): Promise<RegisterChoices> {
  return cachedReference(dataset, "register-choices", [cutOff], async () => {
    const [cities, sets, levels, industries] = await Promise.all([
      cachedReference(dataset, "cities", [], listCities),
      listNetworkSets(cutOff),
      loadLevels(dataset),
      cachedReference(dataset, "industries", [], listIndustries),
    ]);
    const named = ({ code, nameZh, nameEn }: { code: string; nameZh: string; nameEn: string }) => ({
      code,
      nameZh,
      nameEn,
    });
    return {
      cities: cities.map((city) => ({ ...named(city), region: city.region })),
      clusters: sets.filter(({ kind }) => kind === "cluster").map(named),
      platforms: sets.filter(({ kind }) => kind === "platform").map(named),
      levels,
      industries: industries.map(named),
    };
  });
}
