import { countCollaborations } from "@/lib/data/network/count-collaborations";
import { listMemberships } from "@/lib/data/network/list-memberships";
import { listNetworkSets } from "@/lib/data/network/list-network-sets";
import type { NetworkStrip } from "@/lib/schemas/overview/overview-parts";
import type { Frame } from "../basis/frame";

/** Clusters, platforms, parks and what runs between them at the cut-off day. The sets overlap and are never added. */
export async function loadNetworkStrip({ cutOff, asOf, members }: Frame): Promise<NetworkStrip> {
  const [sets, memberships, collaborations] = await Promise.all([
    listNetworkSets(cutOff),
    listMemberships(cutOff, asOf),
    countCollaborations(cutOff, asOf),
  ]);
  const ofKind = (kind: "cluster" | "platform") =>
    sets
      .filter((set) => set.kind === kind)
      .map(({ code, nameZh, nameEn }) => ({
        code,
        nameZh,
        nameEn,
        parks: memberships.filter((row) => row.kind === kind && row.set === code && members?.has(row.park)).length,
      }));
  return { clusters: ofKind("cluster"), platforms: ofKind("platform"), parks: members?.size ?? 0, collaborations };
}
