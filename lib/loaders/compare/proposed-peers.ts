import { listIndustries } from "@/lib/data/industries/list-industries";
import { revealedMain } from "@/lib/metrics/main-industry";
import { type PeerReason, SIZE_BANDS_WAN_YUAN, sizeBand } from "@/lib/metrics/park-peers";
import { type ComparePeer, MOST_PARKS, type PeerGround } from "@/lib/schemas/compare/comparison";
import { loadStructure } from "../basis/outputs";
import { cachedReference } from "../cached-reference";
import { loadParkRows, type ParkRow } from "../parks/park-rows";
import { loadPeers } from "../parks/peers";
import type { CompareScope } from "./compare-scope";

const PROPOSED = 5;

/** Parks worth comparing with the first chosen one, none of those already chosen, each with what it has in common with it. */
export async function loadProposedPeers({ frame, common, parks }: CompareScope): Promise<ComparePeer[]> {
  const first = parks[0];
  if (first === undefined || frame.absence) return [];
  const [peers, rows, structure, industries] = await Promise.all([
    loadPeers(frame, common, first, PROPOSED + MOST_PARKS),
    loadParkRows(frame, common),
    loadStructure(frame),
    cachedReference(frame.dataset, "industries", [], listIndustries),
  ]);
  const self = rows.find(({ code }) => code === first);
  if (!self) return [];
  const main = industries.find(({ code }) => code === revealedMain(structure, first));
  const grounds: Record<PeerReason, PeerGround[]> = {
    sizeBand: bandOf(self),
    region: [{ code: "region", region: self.region }],
    mainIndustry: main
      ? [{ code: "mainIndustry", industry: { code: main.code, nameZh: main.nameZh, nameEn: main.nameEn } }]
      : [],
  };
  return peers
    .filter(({ park }) => !parks.includes(park))
    .slice(0, PROPOSED)
    .flatMap(({ park, reasons }) => {
      const row = rows.find(({ code }) => code === park);
      if (!row) return [];
      const { code, nameZh, nameEn, cityNameZh, cityNameEn } = row;
      return [{ code, nameZh, nameEn, cityNameZh, cityNameEn, reasons: reasons.flatMap((reason) => grounds[reason]) }];
    });
}

function bandOf({ outputWanYuan }: ParkRow): PeerGround[] {
  const band = sizeBand(outputWanYuan);
  if (band === null) return [];
  const [from, to] = [SIZE_BANDS_WAN_YUAN[band - 1] ?? null, SIZE_BANDS_WAN_YUAN[band] ?? null];
  return [{ code: "sizeBand", fromWanYuan: from, toWanYuan: to }];
}
