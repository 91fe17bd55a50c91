import { revealedMains } from "@/lib/metrics/main-industry";
import { type Peer, parkPeers } from "@/lib/metrics/park-peers";
import type { Common, Frame } from "../basis/frame";
import { loadStructure } from "../basis/outputs";
import { loadParkRows } from "./park-rows";

/** Parks worth comparing one park with in the frame's period, best first; empty for a park outside the universe. */
export async function loadPeers(frame: Frame, common: Common, code: string, count: number): Promise<Peer[]> {
  const [rows, structure] = await Promise.all([loadParkRows(frame, common), loadStructure(frame)]);
  const revealed = revealedMains(structure);
  const candidates = rows.map(({ code: park, region, outputWanYuan }) => ({
    code: park,
    region,
    outputWanYuan,
    mainIndustry: revealed.get(park) ?? null,
  }));
  return parkPeers(candidates, code, count);
}
