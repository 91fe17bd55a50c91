import { fromYiYuan } from "../hundredths";
import { randomOf } from "../random";
import { FIRST_YEAR } from "../reference/periods";
import { OUTPUT_LEVELS, OUTPUT_PATHS } from "./anchors";
import { YEAR_PLANS } from "./growth-plan";
import type { SamplePark } from "./sample-park";

const REGION_SIZE = { prd: 2.1, east: 0.9, west: 1.05, north: 0.75 } as const;
const SPREAD = 1.05;

function sizeOf(seed: number, { code, region, level }: SamplePark): number {
  const site = level.includes("agglomeration site") ? 0.35 : 1;
  return randomOf(seed, "size", code).logNormal(REGION_SIZE[region] * site, SPREAD);
}

/** Size when it enters, backwards from its anchor by the province's growth. */
function anchoredEntry({ code, entryYear }: SamplePark): number | null {
  const level = OUTPUT_LEVELS[code];
  if (OUTPUT_PATHS[code]) return fromYiYuan(OUTPUT_PATHS[code][entryYear] ?? 0);
  if (!level) return null;
  const growth = YEAR_PLANS.filter(({ year }) => year > entryYear && year <= level.year).reduce(
    (product, plan) => product * (1 + (plan.growth ?? 0)),
    1,
  );
  return fromYiYuan(level.yiYuan / growth);
}

/**
 * Gross output of every park and year from its entry on, hundredths of a 万元: `paths.get(code)[year - 2015]`, 0 before entry.
 * Sizes are log-normal, larger in the Pearl River Delta; each year the parks of both years grow by the plan's rate in sum,
 * entrants bring the plan's output.
 *
 * @param scale how many times the province's totals the parks make
 */
export function outputPaths(seed: number, parks: readonly SamplePark[], scale: number): Map<string, number[]> {
  const paths = new Map(parks.map(({ code }) => [code, YEAR_PLANS.map(() => 0)]));
  const streams = new Map(parks.map(({ code }) => [code, randomOf(seed, "growth", code)]));
  const bias = new Map(parks.map(({ code }) => [code, randomOf(seed, "growth-bias", code).normal(0, 0.012)]));
  for (const { year, growth, entrants } of YEAR_PLANS) {
    const t = year - FIRST_YEAR;
    const entering = parks.filter(({ entryYear }) => entryYear === year);
    const sizes = entering.map((park) => ({ park, fixed: anchoredEntry(park), size: sizeOf(seed, park) }));
    settle(sizes, fromYiYuan(entrants * scale), t, paths);
    const standing = parks.filter(({ entryYear }) => entryYear < year);
    const grown = standing.map((park) => {
      const before = paths.get(park.code)?.[t - 1] as number;
      const deviation = (bias.get(park.code) as number) + (streams.get(park.code)?.normal(0, 0.028) as number);
      const fixed = OUTPUT_PATHS[park.code]?.[year];
      return {
        park,
        before,
        fixed: fixed === undefined ? null : fromYiYuan(fixed),
        size: before * (1 + (growth ?? 0) + Math.max(-0.09, Math.min(0.12, deviation))),
      };
    });
    const base = grown.reduce((sum, { before }) => sum + before, 0);
    settle(grown, base * (1 + (growth ?? 0)), t, paths);
  }
  return paths;
}

/** Gives fixed sizes their value and scales the others to what is left of the total. */
function settle(
  sizes: { park: SamplePark; fixed: number | null; size: number }[],
  total: number,
  t: number,
  paths: Map<string, number[]>,
): void {
  const fixed = sizes.reduce((sum, { fixed: value }) => sum + (value ?? 0), 0);
  const free = sizes.reduce((sum, { fixed: value, size }) => sum + (value === null ? size : 0), 0);
  for (const { park, fixed: value, size } of sizes) {
    const path = paths.get(park.code) as number[];
    path[t] = Math.round(value ?? (size * Math.max(total - fixed, total * 0.05)) / free);
  }
}
