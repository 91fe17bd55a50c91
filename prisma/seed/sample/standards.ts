import type { StandardAssessmentRow } from "@/lib/schemas/rows/standard-assessment-row";
import type { StandardPilotRow } from "@/lib/schemas/rows/standard-pilot-row";
import { randomOf } from "../random";
import { STANDARD_ITEMS } from "../reference/standard-items";
import type { SampleWorld } from "./sample-world";

const PILOTS = 24;
const ROUNDS = ["2024-06-30", "2025-06-30"] as const;
const STATES: StandardAssessmentRow["state"][] = ["notStarted", "inProgress", "met", "confirmed"];
/** Of the parks that are no pilots, this share was assessed once. */
const ALSO_ASSESSED = 0.4;

const pilotCodes = ({ options, parks }: SampleWorld): Set<string> =>
  new Set(
    parks
      .map(({ code }) => ({ code, draw: randomOf(options.seed, "pilot", code).uniform() }))
      .sort((a, b) => a.draw - b.draw)
      .slice(0, PILOTS)
      .map(({ code }) => code),
  );

/** Parks that pilot the standard; no list was published. */
export const standardPilotRows = (world: SampleWorld): StandardPilotRow[] =>
  [...pilotCodes(world)]
    .sort()
    .map((parkCode) => ({ parkCode, validFrom: "2024-01-01", validTo: null, basis: "sample" }));

/** How the pilots stood in two rounds, each item no further back in the second, and some other parks in one. */
export function* standardAssessmentRows(world: SampleWorld): Generator<StandardAssessmentRow> {
  const pilots = pilotCodes(world);
  for (const { code: parkCode } of world.parks) {
    const random = randomOf(world.options.seed, "assessment", parkCode);
    const pilot = pilots.has(parkCode);
    if (!pilot && !random.chance(ALSO_ASSESSED)) continue;
    for (const { code: itemCode } of STANDARD_ITEMS) {
      const first = random.weighted(pilot ? [0.1, 0.45, 0.35, 0.1] : [0.35, 0.4, 0.2, 0.05]);
      const second = Math.min(3, first + random.weighted([0.45, 0.4, 0.15]));
      const rounds = pilot ? [first, second] : [first];
      for (const [i, state] of rounds.entries()) {
        const day = pilot ? (ROUNDS[i] as string) : ROUNDS[1];
        yield {
          itemCode,
          parkCode,
          recordedFrom: `${day}T08:00:00Z`,
          recordedTo: pilot && i === 0 ? `${ROUNDS[1]}T08:00:00Z` : null,
          state: STATES[state] as StandardAssessmentRow["state"],
          assessedOn: day,
          evidence: null,
        };
      }
    }
  }
}
