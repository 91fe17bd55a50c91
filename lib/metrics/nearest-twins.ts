import type { OutputStructure } from "./output-structure";
import { structuralSimilarity } from "./structural-similarity";

/** Another park and how alike its structure is, 0..1. */
export type Twin = { park: string; similarity: number };

/** The `count` parks most similar to `park`, most similar first, ties by code. Empty when the park has no structure. */
export function nearestTwins({ parks, outputs }: OutputStructure, park: string, count: number): Twin[] {
  const own = outputs[parks.indexOf(park)];
  if (!own) return [];
  return parks
    .map((other, i) => ({ park: other, similarity: structuralSimilarity(own, outputs[i] as Float64Array) }))
    .filter((twin) => twin.park !== park)
    .sort((a, b) => b.similarity - a.similarity || (a.park < b.park ? -1 : 1))
    .slice(0, count);
}
