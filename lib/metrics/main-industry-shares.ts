import { type Measured, measured } from "@/lib/domain/absence";
import type { Declarations } from "./main-industry";
import type { OutputStructure } from "./output-structure";

/**
 * Main-industry share of every park that declared something and has output, in one pass: Σ_{k∈D_i} x_ik / x_i, 0..1.
 * The same figure as `mainIndustryShare` gives of one park; looking parks up one by one would be quadratic.
 */
export function mainIndustryShares(
  { parks, industries, outputs }: OutputStructure,
  declarations: Declarations,
): Map<string, Measured> {
  const shares = new Map<string, Measured>();
  parks.forEach((park, i) => {
    const declared = declarations.get(park);
    if (!declared?.length) return;
    let [own, total] = [0, 0];
    (outputs[i] as Float64Array).forEach((output, k) => {
      total += output;
      if (declared.includes(industries[k] as string)) own += output;
    });
    shares.set(park, measured(own / total));
  });
  return shares;
}
