import { type IndustryRow, listIndustries } from "@/lib/data/industries/list-industries";
import { locationQuotients } from "@/lib/metrics/location-quotient";
import type { Comparison } from "@/lib/schemas/compare/comparison";
import { loadStructure } from "../basis/outputs";
import { cachedReference } from "../cached-reference";
import type { CompareScope } from "./compare-scope";

type Structure = Pick<Comparison, "structure" | "divisions" | "groups">;

/** Output of the chosen parks by division, largest first, in the order of the parks; quotients are against the whole universe. */
export async function loadIndustryStructure({ frame, parks }: CompareScope): Promise<Structure> {
  const [structure, industries] = await Promise.all([
    loadStructure(frame),
    cachedReference(frame.dataset, "industries", [], listIndustries),
  ]);
  const all = locationQuotients(structure);
  const rows = parks.flatMap((park) =>
    all.filter((row) => row.park === park).toSorted((a, b) => b.outputWanYuan - a.outputWanYuan),
  );
  const used = new Set(rows.map(({ industry }) => industry));
  const named = industries.filter(({ code }) => used.has(code));
  return {
    structure: rows,
    divisions: named.map(({ code, nameZh, nameEn, group }) => ({ code, nameZh, nameEn, group: group?.code ?? code })),
    groups: groupsOf(named),
  };
}

const groupsOf = (industries: readonly IndustryRow[]): Structure["groups"] => [
  ...new Map(
    industries.map(({ group, code, nameZh, nameEn }) => {
      const of = group ?? { code, nameZh, nameEn };
      return [of.code, { code: of.code, nameZh: of.nameZh, nameEn: of.nameEn }] as const;
    }),
  ).values(),
];
