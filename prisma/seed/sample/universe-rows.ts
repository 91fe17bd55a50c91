import type { UniverseMembershipRow } from "@/lib/schemas/rows/universe-membership-row";
import type { UniverseRow } from "@/lib/schemas/rows/universe-row";
import { PUBLISHED_ENTRIES } from "../reference/entry-years";
import { ROSTER } from "../reference/roster";
import { UNIVERSE_PLAN } from "../reference/universe-plan";
import { UNIVERSES } from "../reference/universes";
import type { SampleWorld } from "./sample-world";

type DatedUniverse = { universe: UniverseRow; firstYear: number };

const dated = (universe: UniverseRow): DatedUniverse => ({
  universe,
  firstYear: Number(universe.validFrom.slice(0, 4)),
});

/** At another size than the roster's every year has a universe of its own, and none of the real ones is the default. */
function scaled({ parks, options }: SampleWorld): DatedUniverse[] {
  const own = UNIVERSE_PLAN.map(({ firstYear, lastYear }): DatedUniverse => {
    const parkCount = parks.filter(({ entryYear }) => entryYear <= firstYear).length;
    return {
      firstYear,
      universe: {
        code: `sample-${firstYear}`,
        nameZh: `样例园区（${firstYear}年起，${parkCount}个）`,
        nameEn: `Sample parks (from ${firstYear}, ${parkCount})`,
        definitionZh: "为压力测试生成的园区范围，数量与成员均为样例。",
        definitionEn: "Parks made for load tests; count and members are sample data.",
        parkCount,
        membersKnown: true,
        isDefault: true,
        validFrom: `${firstYear}-01-01`,
        validTo: lastYear === null ? null : `${lastYear + 1}-01-01`,
        basis: "sample",
        sourceDocumentId: "sample-generator",
      },
    };
  });
  const real = options.parks > ROSTER.length ? UNIVERSES.map((row) => dated({ ...row, isDefault: false })) : [];
  return [...own, ...real];
}

const universesOf = (world: SampleWorld): DatedUniverse[] =>
  world.parks.length === ROSTER.length ? UNIVERSES.map(dated) : scaled(world);

/** The universes of the sample's size. */
export const universeRows = (world: SampleWorld): UniverseRow[] => universesOf(world).map(({ universe }) => universe);

/** Members: every park that has entered by the universe's first year, so that universes nest. */
export function* universeMembershipRows(world: SampleWorld): Generator<UniverseMembershipRow> {
  const roster = new Set(ROSTER.map(({ row }) => row.code));
  for (const { universe, firstYear } of universesOf(world)) {
    if (!universe.membersKnown) continue;
    const own = universe.code.startsWith("sample-");
    for (const { code, entryYear } of world.parks)
      if (entryYear <= firstYear && (own || roster.has(code)))
        yield {
          universeCode: universe.code,
          parkCode: code,
          recordedFrom: `${universe.validFrom}T00:00:00Z`,
          recordedTo: null,
          basis: PUBLISHED_ENTRIES.includes(code) ? "published" : "sample",
        };
  }
}
