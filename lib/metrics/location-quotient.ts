import type { OutputStructure } from "./output-structure";

/** One industry of one park against the whole. */
export type LocationQuotient = {
  park: string;
  industry: string;
  outputWanYuan: number;
  /** s_ik = x_ik / x_i, 0..1. */
  share: number;
  /** LQ_ik = s_ik / (x_k / x), from 0; above 1 the park has more of the industry than the whole has. */
  locationQuotient: number;
  /** True where x_ik < 1 亿元 or s_ik < 1 %: a large quotient on a tiny base is no strength. The value is not altered. */
  belowFloor: boolean;
};

const FLOOR_WAN_YUAN = 10_000;
const FLOOR_SHARE = 0.01;

/**
 * Location quotients of every industry a park has output in. Source: Florence, *Investment, Location and Size of Plant*, 1948
 * (form of 1939); the same form for trade is Balassa 1965. The whole is the structure given: pass the whole universe.
 */
export function locationQuotients({ parks, industries, outputs }: OutputStructure): LocationQuotient[] {
  const ofIndustry = industries.map((_, k) => outputs.reduce((sum, row) => sum + (row[k] as number), 0));
  const total = ofIndustry.reduce((sum, x) => sum + x, 0);
  return parks.flatMap((park, i) => {
    const row = outputs[i] as Float64Array;
    const ofPark = row.reduce((sum, x) => sum + x, 0);
    return industries.flatMap((industry, k) => {
      const outputWanYuan = row[k] as number;
      if (outputWanYuan === 0) return [];
      const share = outputWanYuan / ofPark;
      const locationQuotient = share / ((ofIndustry[k] as number) / total);
      const belowFloor = outputWanYuan < FLOOR_WAN_YUAN || share < FLOOR_SHARE;
      return [{ park, industry, outputWanYuan, share, locationQuotient, belowFloor }];
    });
  });
}
