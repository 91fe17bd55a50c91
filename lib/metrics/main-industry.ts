import { absent, type Measured, measured } from "@/lib/domain/absence";
import type { OutputStructure } from "./output-structure";

/** Declared main industries by park, in the order declared. A park without a declaration is not in the map or has none. */
export type Declarations = ReadonlyMap<string, readonly string[]>;

/** Revealed main industry: the one with the largest output, ties by code. Null when the park has no structure. */
export function revealedMain({ parks, industries, outputs }: OutputStructure, park: string): string | null {
  const row = outputs[parks.indexOf(park)];
  return row ? largestOf(industries, row) : null;
}

/** Revealed main industry of every park with a structure, in one pass. */
export const revealedMains = ({ parks, industries, outputs }: OutputStructure): Map<string, string> =>
  new Map(
    parks.flatMap((park, i) => {
      const main = largestOf(industries, outputs[i] as Float64Array);
      return main === null ? [] : [[park, main] as const];
    }),
  );

function largestOf(industries: readonly string[], row: Float64Array): string | null {
  let best = 0;
  for (let k = 1; k < row.length; k++) if ((row[k] as number) > (row[best] as number)) best = k;
  return industries[best] ?? null;
}

/**
 * Main-industry share of one park: Σ_{k∈D_i} x_ik / x_i, 0..1, D_i its declared main industries.
 * Absent without a declaration (`notApplicable`) or without output (`notReported`). Source: provincial assessment practice.
 */
export function mainIndustryShare(structure: OutputStructure, declarations: Declarations, park: string): Measured {
  const declared = declarations.get(park);
  if (!declared?.length) return absent("notApplicable");
  const parts = partsOf(structure, declared, structure.parks.indexOf(park));
  return parts ? measured(parts.declared / parts.total) : absent("notReported");
}

/**
 * Main-industry share of a group: Σ_i Σ_{k∈D_i} x_ik / Σ_i x_i over the parks that declared something and have output.
 * A ratio of sums, not a mean of shares. Absent (`noDenominator`) when there is no such park.
 */
export function groupMainIndustryShare(structure: OutputStructure, declarations: Declarations): Measured {
  const sum = { declared: 0, total: 0 };
  structure.parks.forEach((park, i) => {
    const declared = declarations.get(park);
    const parts = declared?.length ? partsOf(structure, declared, i) : null;
    sum.declared += parts?.declared ?? 0;
    sum.total += parts?.total ?? 0;
  });
  return sum.total > 0 ? measured(sum.declared / sum.total) : absent("noDenominator");
}

/** Share of parks with a declaration that name at least one of the industries, 0..1; absent when none declared anything. */
export function shareNaming(declarations: Declarations, industries: readonly string[]): Measured {
  const declaring = [...declarations.values()].filter((declared) => declared.length > 0);
  if (declaring.length === 0) return absent("noDenominator");
  const naming = declaring.filter((declared) => declared.some((industry) => industries.includes(industry)));
  return measured(naming.length / declaring.length);
}

function partsOf({ industries, outputs }: OutputStructure, declared: readonly string[], park: number) {
  const row = outputs[park];
  if (!row) return null;
  let total = 0;
  let own = 0;
  for (let k = 0; k < row.length; k++) {
    const x = row[k] as number;
    total += x;
    if (declared.includes(industries[k] as string)) own += x;
  }
  return { declared: own, total };
}
