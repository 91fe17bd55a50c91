import { absent, measured } from "@/lib/domain/absence";
import { groupLargestIndustryShare, largestIndustryShares } from "@/lib/metrics/largest-industry-shares";
import { groupMainIndustryShare } from "@/lib/metrics/main-industry";
import { mainIndustryShares } from "@/lib/metrics/main-industry-shares";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";
import { declarationsOf, loadDeclarations, loadStructure } from "../basis/outputs";
import { type CompareScope, figuresOf, provinceOf } from "./compare-scope";
import { measureTexts } from "./measure-texts";

/** How much of a park's output its declared main industries make, and how much its largest industry makes. */
export async function loadStructureMeasures(scope: CompareScope): Promise<CompareMeasure[]> {
  const { frame } = scope;
  const [structure, declarations] = await Promise.all([
    loadStructure(frame),
    loadDeclarations(frame.dataset, frame.cutOff, frame.asOf),
  ]);
  const [main, largest] = [mainIndustryShares(structure, declarations), largestIndustryShares(structure)];
  const share = { group: "structure", unit: "fraction", growth: false, denominator: null } as const;
  return [
    {
      ...share,
      id: "mainIndustryShare",
      ...measureTexts("mainIndustryShare"),
      period: frame.period.code,
      figures: figuresOf(
        scope,
        (park) => main.get(park) ?? absent(declarations.get(park)?.length ? "notReported" : "notApplicable"),
      ),
      province: provinceOf(scope, () => groupMainIndustryShare(structure, declarationsOf(declarations, frame))),
    },
    {
      ...share,
      id: "largestIndustryShare",
      ...measureTexts("largestIndustryShare"),
      period: frame.period.code,
      figures: figuresOf(scope, (park) => {
        const found = largest.get(park);
        return found === undefined ? absent("notReported") : measured(found);
      }),
      province: provinceOf(scope, () => groupLargestIndustryShare(structure)),
    },
  ];
}
