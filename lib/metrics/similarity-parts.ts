import type { OutputStructure } from "./output-structure";

/** An industry two parks have in common, and its part of their similarity coefficient. */
export type SimilarityPart = { industry: string; part: number };

/**
 * What makes two parks alike: industry k's summand s_ik s_jk / √(Σ s_ik² · Σ s_jk²) of their structural similarity, largest first,
 * ties by code. The parts add up to the coefficient; industries that one of the two lacks have none.
 * Empty when one of the parks has no structure. Source: follows from the coefficient (UNIDO 1979).
 */
export function similarityParts(
  { parks, industries, outputs }: OutputStructure,
  park: string,
  other: string,
): SimilarityPart[] {
  const [a, b] = [outputs[parks.indexOf(park)], outputs[parks.indexOf(other)]];
  if (!a || !b) return [];
  const norm = (row: Float64Array) => row.reduce((sum, x) => sum + x * x, 0);
  const scale = Math.sqrt(norm(a) * norm(b));
  return industries
    .map((industry, k) => ({ industry, part: ((a[k] as number) * (b[k] as number)) / scale }))
    .filter(({ part }) => part > 0)
    .toSorted((x, y) => y.part - x.part || (x.industry < y.industry ? -1 : 1));
}
