import { listNetworkSets } from "@/lib/data/network/list-network-sets";
import { listMembers } from "@/lib/data/universes/list-members";
import { listUniverses } from "@/lib/data/universes/list-universes";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import type { Frame } from "../basis/frame";
import { cachedReference } from "../cached-reference";
import type { RegisterEntry } from "./register";

type Membership = Pick<ParkFile, "clusters" | "platforms" | "counted" | "countedSince">;

/** What a park belongs to: clusters, platforms, and the list of parks that count, with the day since when. */
export async function loadParkMembership(frame: Frame, park: RegisterEntry): Promise<Membership> {
  const [sets, countedSince] = await Promise.all([
    cachedReference(frame.dataset, "network-sets", [frame.cutOff], () => listNetworkSets(frame.cutOff)),
    loadCountedSince(frame, park.code),
  ]);
  const named = (kind: "cluster" | "platform", codes: readonly string[]) =>
    sets
      .filter((set) => set.kind === kind && codes.includes(set.code))
      .map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn }));
  return {
    clusters: named("cluster", park.clusters),
    platforms: named("platform", park.platforms),
    counted: frame.members?.has(park.code) ?? false,
    countedSince,
  };
}

/** First day of the first list of parks a park stands in; null for one that stands in none. */
export async function loadCountedSince(
  { dataset, asOf }: Pick<Frame, "dataset" | "asOf">,
  code: string,
): Promise<string | null> {
  const universes = await cachedReference(dataset, "universes", [], listUniverses);
  for (const { code: universe, validFrom, isDefault, membersKnown } of universes) {
    if (!isDefault || !membersKnown) continue;
    const members = await cachedReference(dataset, "members", [universe, asOf], () => listMembers(universe, asOf));
    if (members.includes(code)) return validFrom;
  }
  return null;
}
