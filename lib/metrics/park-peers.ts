/** What two parks can have in common that makes a comparison fair. */
export const PEER_REASONS = ["sizeBand", "region", "mainIndustry"] as const;
export type PeerReason = (typeof PEER_REASONS)[number];

/** What of a park the choice of peers looks at. Output in 万元; `mainIndustry` is the one with the largest output. */
export type PeerCandidate = { code: string; region: string; outputWanYuan: number | null; mainIndustry: string | null };

/** A park proposed for comparison, and what speaks for it. */
export type Peer = { park: string; reasons: PeerReason[] };

/** Upper ends of the size bands in 万元: 10, 50, 100 and 500 亿元 of yearly output; the last band is open. */
export const SIZE_BANDS_WAN_YUAN = [100_000, 500_000, 1_000_000, 5_000_000] as const;

/** The band an output falls in, 0 … 4; a bound belongs to the band above it. Null without output. */
export function sizeBand(outputWanYuan: number | null): number | null {
  if (outputWanYuan === null) return null;
  const at = SIZE_BANDS_WAN_YUAN.findIndex((end) => outputWanYuan < end);
  return at < 0 ? SIZE_BANDS_WAN_YUAN.length : at;
}

/**
 * Parks worth comparing one park with: those that share the most of size band, region and largest industry, nearest in
 * output first among equals (by ratio), ties by code. The bands follow the marks of the published assessments (parks over
 * 10 and over 50 bn yuan are counted there); the rule is ours.
 *
 * @param count most peers
 * @returns at most `count` parks that share at least one; empty for a park that is not among the candidates
 */
export function parkPeers(candidates: readonly PeerCandidate[], code: string, count: number): Peer[] {
  const self = candidates.find((park) => park.code === code);
  if (!self) return [];
  return candidates
    .filter((park) => park.code !== code)
    .map((park) => ({ park: park.code, reasons: reasonsOf(self, park), distance: distance(self, park) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length || a.distance - b.distance || (a.park < b.park ? -1 : 1))
    .slice(0, count)
    .map(({ park, reasons }) => ({ park, reasons }));
}

function reasonsOf(self: PeerCandidate, other: PeerCandidate): PeerReason[] {
  const band = sizeBand(self.outputWanYuan);
  const shared: Record<PeerReason, boolean> = {
    sizeBand: band !== null && band === sizeBand(other.outputWanYuan),
    region: self.region === other.region,
    mainIndustry: self.mainIndustry !== null && self.mainIndustry === other.mainIndustry,
  };
  return PEER_REASONS.filter((reason) => shared[reason]);
}

/** How far two outputs are apart as a ratio; farthest where one of them is not known. */
function distance(self: PeerCandidate, other: PeerCandidate): number {
  if (!self.outputWanYuan || !other.outputWanYuan) return Number.MAX_VALUE;
  return Math.abs(Math.log(self.outputWanYuan / other.outputWanYuan));
}
