import type { ClusterMembershipRow } from "@/lib/schemas/rows/cluster-membership-row";
import type { DeclaredIndustryRow } from "@/lib/schemas/rows/declared-industry-row";
import type { ParkAliasRow } from "@/lib/schemas/rows/park-alias-row";
import type { ParkRecognitionRow } from "@/lib/schemas/rows/park-recognition-row";
import type { PlatformMembershipRow } from "@/lib/schemas/rows/platform-membership-row";
import { nameBasedUuid } from "../name-based-uuid";
import { BATCH_IDS } from "../reference/batch-ids";
import { CLUSTERS, PLATFORMS } from "../reference/cities";
import { RECOGNITION_DATES } from "../reference/recognition-dates";
import { ROSTER } from "../reference/roster";
import { recognitionDay } from "./sample-parks";
import type { SampleWorld } from "./sample-world";

const realParks = ({ options }: SampleWorld) => ROSTER.slice(0, options.parks);
const recognisedOn = ({ options }: SampleWorld, code: string, fundedFrom: number) =>
  ROSTER.some(({ row }) => row.code === code) ? recognitionDay(options.seed, code) : `${fundedFrom}-09-01`;

/** Other Chinese names of the roster's parks. */
export const parkAliasRows = (world: SampleWorld): ParkAliasRow[] =>
  realParks(world).flatMap(({ row, aliases }) =>
    aliases.map((name) => ({
      id: nameBasedUuid(`alias/${row.code}/${name}`),
      parkCode: row.code,
      name,
      language: "zh",
      validFrom: null,
      validTo: null,
    })),
  );

/** One recognition per park, at the level the roster gives; its day is published where a source names it. */
export const parkRecognitionRows = (world: SampleWorld): ParkRecognitionRow[] =>
  world.parks.map(({ code, level, fundedFrom }) => ({
    id: nameBasedUuid(`recognition/${code}`),
    parkCode: code,
    level,
    validFrom: recognisedOn(world, code, fundedFrom),
    validTo: null,
    basis: RECOGNITION_DATES[code] ? "published" : "sample",
    source: RECOGNITION_DATES[code]?.source ?? null,
  }));

/** Declared main industries in order, from recognition on: those of the roster as compiled, those of made-up parks as such. */
export const declaredIndustryRows = (world: SampleWorld): DeclaredIndustryRow[] => {
  const wording = new Map(ROSTER.map(({ row, wordingZh }) => [row.code, { wordingZh, basis: row.industryBasis }]));
  return world.parks.flatMap(({ code, declared, fundedFrom }) =>
    declared.map((industryCode, i): DeclaredIndustryRow => {
      const validFrom = recognisedOn(world, code, fundedFrom);
      return {
        id: nameBasedUuid(`declared/${code}/${industryCode}`),
        parkCode: code,
        industryCode,
        position: i + 1,
        validFrom,
        validTo: null,
        recordedFrom: `${validFrom}T00:00:00Z`,
        recordedTo: null,
        basis: wording.get(code)?.basis ?? "weak",
        wordingZh: wording.get(code)?.wordingZh ?? null,
        batchId: wording.has(code) ? BATCH_IDS.reference : BATCH_IDS.parks,
      };
    }),
  );
};

type Umbrella = { code: string; cityCode: string; validFrom: string };
const memberships = (world: SampleWorld, umbrellas: readonly Umbrella[]) =>
  umbrellas.flatMap((umbrella) =>
    world.parks
      .filter(({ cityCode }) => cityCode === umbrella.cityCode)
      .map(({ code, fundedFrom }) => {
        const recognised = recognisedOn(world, code, fundedFrom);
        const validFrom = [recognised, umbrella.validFrom].toSorted()[1] as string;
        return {
          id: nameBasedUuid(`member/${umbrella.code}/${code}`),
          parkCode: code,
          validFrom,
          validTo: null,
          recordedFrom: `${validFrom}T00:00:00Z`,
          recordedTo: null,
          basis: "inferred" as const,
          batchId: BATCH_IDS.reference,
          umbrella: umbrella.code,
        };
      }),
  );

/** Parks of a city with a large cluster, taken to belong to it. */
export const clusterMembershipRows = (world: SampleWorld): ClusterMembershipRow[] =>
  memberships(world, CLUSTERS).map(({ umbrella, ...row }) => ({ ...row, clusterCode: umbrella }));

/** Parks of a city with a main platform, taken to belong to it. */
export const platformMembershipRows = (world: SampleWorld): PlatformMembershipRow[] =>
  memberships(world, PLATFORMS).map(({ umbrella, ...row }) => ({ ...row, platformCode: umbrella }));
