import { apportion } from "../apportion";
import { randomOf } from "../random";
import type { SamplePark } from "./sample-park";

export const FIRST_SIGNING_YEAR = 2015;
/** How the projects spread over years of signing, 2015 to 2025; the last has nine months. */
const YEARLY = [780, 880, 960, 1030, 1080, 1050, 1290, 1340, 1400, 1240, 860];

const REGION_PULL = { prd: 1.5, east: 0.9, west: 0.9, north: 1 } as const;
/** Before it counts as a provincial park a place signs fewer projects. */
const BEFORE_ENTRY = 0.4;

/** Projects of a park signed in a year, and the number of the first of them among all of that year. */
export type SigningYear = { year: number; count: number; firstNumber: number };

/** Splits the projects over years and parks exactly; numbers run through the parks in their order. */
export function projectPlan(seed: number, parks: readonly SamplePark[], projects: number): Map<string, SigningYear[]> {
  const plan = new Map(parks.map(({ code }): [string, SigningYear[]] => [code, []]));
  apportion(projects, YEARLY).forEach((total, i) => {
    const year = FIRST_SIGNING_YEAR + i;
    const weights = parks.map(({ code, region, entryYear }) => {
      const own = randomOf(seed, "signings", code).logNormal(REGION_PULL[region], 0.55);
      return (
        own * randomOf(seed, "signings", code, year).logNormal(1, 0.25) * (entryYear <= year + 1 ? 1 : BEFORE_ENTRY)
      );
    });
    let firstNumber = 1;
    apportion(total, weights).forEach((count, at) => {
      plan.get((parks[at] as SamplePark).code)?.push({ year, count, firstNumber });
      firstNumber += count;
    });
  });
  return plan;
}
