import type { IndustryOutputRow } from "@/lib/domain/industry-output";

/** Gross output by park and industry, 万元: `outputs[i][k]` belongs to `parks[i]` and `industries[k]`, both in code order. */
export type OutputStructure = { parks: string[]; industries: string[]; outputs: Float64Array[] };

/**
 * Arranges rows as a matrix. Rows of one park and industry are added; parks whose output sums to zero are left out, since they
 * have no structure to compare. `industryOf` regroups industries, e.g. divisions into broad groups.
 */
export function outputStructure(
  rows: Iterable<IndustryOutputRow>,
  industryOf: (industry: string) => string = (industry) => industry,
): OutputStructure {
  const byPark = new Map<string, Map<string, number>>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.outputWanYuan <= 0) continue;
    const industry = industryOf(row.industry);
    const ofPark = byPark.get(row.park) ?? new Map<string, number>();
    ofPark.set(industry, (ofPark.get(industry) ?? 0) + row.outputWanYuan);
    byPark.set(row.park, ofPark);
    seen.add(industry);
  }
  const parks = [...byPark.keys()].sort();
  const industries = [...seen].sort();
  const outputs = parks.map((park) =>
    Float64Array.from(industries, (industry) => byPark.get(park)?.get(industry) ?? 0),
  );
  return { parks, industries, outputs };
}
