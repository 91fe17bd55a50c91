import { randomOf } from "../random";
import { LAST_YEAR } from "../reference/periods";
import { PLANNED_LAND } from "./anchors";
import type { ParkFigures } from "./park-panel";
import type { SamplePark } from "./sample-park";

/** Land of a park in a year, hundredths of a mu; floor area in hundredths of a square metre; money in hundredths of a 万元. */
export type LandFigures = {
  landPlanned: number;
  landSupplied: number;
  landBuilt: number;
  landIndustrial: number;
  floorArea: number;
  idleLand: number;
  activatedLand: number;
  landRevenue: number;
};

/** Output per mu of industrial land in the last year, 万元. */
const DENSITY = { prd: 1580, east: 980, west: 1140, north: 870 } as const;
const SQUARE_METRES_PER_MU = 2000 / 3;

const hundredths = (value: number) => Math.round(value * 100);

/**
 * Land year by year: planned ≥ supplied ≥ built ≥ industrial. Built land follows output with an elasticity below one, so that
 * output per mu rises, and never shrinks.
 */
export function landPath(seed: number, park: SamplePark, { years }: ParkFigures): Map<number, LandFigures> {
  const random = randomOf(seed, "land", park.code);
  const last = (years.get(LAST_YEAR)?.output ?? 0) / 100;
  const wanted = Math.max(150, last / random.logNormal(DENSITY[park.region], 0.3));
  const parts = { industrial: 0.78 + 0.1 * random.uniform(), built: 0.78 + 0.12 * random.uniform() };
  const supplied = 0.74 + 0.18 * random.uniform();
  const planned = PLANNED_LAND[park.code] ?? wanted / (parts.industrial * parts.built * supplied);
  const now = planned * parts.industrial * parts.built * supplied;
  const ratio = 0.6 + 1 * random.uniform();
  const idleShare = 0.02 + 0.06 * random.uniform();
  const price = random.logNormal(24, 0.35);
  const path = new Map<number, LandFigures>();
  let [built, granted] = [0, 0];
  for (const [year, { output }] of [...years].sort(([a], [b]) => a - b)) {
    const random2 = randomOf(seed, "land", park.code, year);
    const industrial = now * Math.min(1, (output / 100 / last) ** 0.45);
    built = Math.max(built, industrial / parts.industrial);
    const nextGranted = Math.min(planned, Math.max(granted, built / parts.built));
    const added = granted === 0 ? nextGranted * 0.04 : nextGranted - granted;
    granted = nextGranted;
    const idle = granted * idleShare * random2.logNormal(1, 0.15) * (1 - 0.03 * (year - 2018));
    path.set(year, {
      landPlanned: hundredths(planned),
      landSupplied: hundredths(granted),
      landBuilt: hundredths(built),
      landIndustrial: hundredths(built * parts.industrial),
      floorArea: hundredths(Math.round(built * SQUARE_METRES_PER_MU * ratio * (1 + 0.012 * (year - LAST_YEAR)))),
      idleLand: hundredths(idle),
      activatedLand: hundredths(idle * (0.08 + 0.17 * random2.uniform())),
      landRevenue: hundredths(added * price * random2.logNormal(1, 0.2)),
    });
  }
  return path;
}
