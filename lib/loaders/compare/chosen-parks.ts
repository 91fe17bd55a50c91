import { listIndustries } from "@/lib/data/industries/list-industries";
import { Refusal } from "@/lib/domain/refusal";
import { revealedMain } from "@/lib/metrics/main-industry";
import type { ComparePark } from "@/lib/schemas/compare/comparison";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import { loadStructure } from "../basis/outputs";
import { cachedReference } from "../cached-reference";
import { loadRegister, type RegisterEntry } from "../parks/register";
import type { CompareScope } from "./compare-scope";

/** The chosen parks by name, in the order chosen. @throws Refusal `malformed` naming the first code that is on no register */
export async function loadChosenParks({ frame, parks }: CompareScope): Promise<ComparePark[]> {
  const [register, structure, industries] = await Promise.all([
    loadRegister(frame.dataset, frame.cutOff, frame.asOf),
    loadStructure(frame),
    cachedReference(frame.dataset, "industries", [], listIndustries),
  ]);
  const nameOf = (code: string | null): NamedCode[] =>
    industries
      .filter((industry) => industry.code === code)
      .map(({ code: own, nameZh, nameEn }) => ({ code: own, nameZh, nameEn }));
  return registered(register, parks).map((park) => {
    const { code, nameZh, nameEn, city, cityNameZh, cityNameEn, region, declaredIndustries } = park;
    return {
      ...{ code, nameZh, nameEn, city, cityNameZh, cityNameEn, region },
      mainIndustries: declaredIndustries.flatMap(nameOf),
      largestIndustry: nameOf(revealedMain(structure, code))[0] ?? null,
      counted: frame.members?.has(code) ?? false,
    };
  });
}

/** Entries of the register in the order of the codes. @throws Refusal `malformed` naming the first code without one */
export function registered(register: readonly RegisterEntry[], codes: readonly string[]): RegisterEntry[] {
  const byCode = new Map(register.map((park) => [park.code, park]));
  return codes.map((code) => {
    const park = byCode.get(code);
    if (park) return park;
    throw new Refusal("malformed", [{ parameter: "park", code: "unknown-park", values: { value: code } }]);
  });
}
