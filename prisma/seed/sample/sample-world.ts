import type { ParkRow } from "@/lib/schemas/rows/park-row";
import { LAST_YEAR } from "../reference/periods";
import { ROSTER } from "../reference/roster";
import type { SeedOptions } from "../seed-options";
import { calibratedShift, type IndustryMix, industryMix } from "./industry-mix";
import { loadTestParks } from "./load-test-parks";
import { type NotReported, notReported } from "./not-reported";
import { type ParkFigures, parkPanel } from "./park-panel";
import type { SamplePark } from "./sample-park";
import { rosterParks } from "./sample-parks";

/** What is known before any row is written: the parks, their calibrated figures and how the structure of output is tuned. */
export type SampleWorld = {
  options: SeedOptions;
  parkRows: ParkRow[];
  parks: SamplePark[];
  panel: ReadonlyMap<string, ParkFigures>;
  missing: NotReported;
  mixOf(park: SamplePark): IndustryMix;
};

/** Share of the parks' declared industries in their output in the last full year: under 40 %, as published. */
const MAIN_INDUSTRY_SHARE = 0.386;

/** The sample's ground, of a size that follows from the number of parks alone. */
export function sampleWorld(options: SeedOptions): SampleWorld {
  const { seed } = options;
  const real = ROSTER.slice(0, options.parks);
  const madeUp = loadTestParks(seed, options.parks - real.length);
  const parks = [...rosterParks(seed).slice(0, options.parks), ...madeUp.map(({ park }) => park)];
  const panel = parkPanel(seed, parks, parks.length / ROSTER.length);
  const outputs = new Map([...panel].map(([code, { years }]) => [code, years.get(LAST_YEAR)?.output ?? 0]));
  const shift = calibratedShift(seed, parks, outputs, MAIN_INDUSTRY_SHARE);
  return {
    options,
    parkRows: [...real.map(({ row }) => row), ...madeUp.map(({ row }) => row)],
    parks,
    panel,
    missing: notReported(seed, parks),
    mixOf: (park) => industryMix(seed, park, shift),
  };
}
