import { homogeneityIndex } from "@/lib/metrics/homogeneity-index";
import type { OutputStructure } from "@/lib/metrics/output-structure";
import type { HomogeneityResult } from "./bench-result";
import { percentile } from "./percentile";

const PARKS = { province: 109, national: 2700 };
const INDUSTRIES = 31;
const ROUNDS = 41;

/** A dozen industries of each park at outputs that vary, the same at every run. */
function madeUp(parks: number): OutputStructure {
  const names = Array.from({ length: parks }, (_, i) => `park-${i}`);
  const industries = Array.from({ length: INDUSTRIES }, (_, k) => `C${13 + k}`);
  const outputs = names.map((_, i) =>
    Float64Array.from(industries, (_, k) => ((i + k * 7) % 5 < 2 ? 1 + ((i * 7919 + k * 104_729) % 100_003) : 0)),
  );
  return { parks: names, industries, outputs };
}

function medianMs(structure: OutputStructure): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    homogeneityIndex(structure);
    return performance.now() - begun;
  });
  return percentile(times, 0.5) ?? 0;
}

/** Times the index and its decomposition in this process at both scales; the first rounds warm the compiler up. */
export function measureHomogeneity(): HomogeneityResult {
  const [province, national] = [madeUp(PARKS.province), madeUp(PARKS.national)];
  medianMs(national);
  medianMs(province);
  const parksRatio = PARKS.national / PARKS.province;
  return { provinceMs: medianMs(province), nationalMs: medianMs(national), parksRatio };
}
