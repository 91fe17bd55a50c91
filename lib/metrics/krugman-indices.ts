import type { OutputStructure } from "./output-structure";

/**
 * Krugman specialisation index of every park against the rest of the province: K_i = Σ_k |s_ik − s̄_ik| with
 * s̄_ik = Σ_{j≠i} x_jk / Σ_{j≠i} x_j, 0 (the same structure) to 2 (no industry in common). Higher is less alike.
 * Source: Krugman, *Geography and Trade*, 1991; against the others without the park itself: Midelfart-Knarvik et al. 2000.
 *
 * @returns park → index; empty below two parks, since nobody then is "the rest"
 */
export function krugmanIndices({ parks, industries, outputs }: OutputStructure): Map<string, number> {
  if (parks.length < 2) return new Map();
  const ofIndustry = industries.map((_, k) => outputs.reduce((sum, row) => sum + (row[k] as number), 0));
  const total = ofIndustry.reduce((sum, x) => sum + x, 0);
  return new Map(
    parks.map((park, i) => {
      const row = outputs[i] as Float64Array;
      const own = row.reduce((sum, x) => sum + x, 0);
      const distance = row.reduce(
        (sum, x, k) => sum + Math.abs(x / own - ((ofIndustry[k] as number) - x) / (total - own)),
        0,
      );
      return [park, distance];
    }),
  );
}
