import { absent, type Measured, measured } from "@/lib/domain/absence";
import { ratio, ratioOfSums } from "@/lib/metrics/ratio";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";
import { landPeriod } from "../basis/land-period";
import { loadValues } from "../basis/values";
import { type CompareScope, figuresOf, provinceOf } from "./compare-scope";
import { measureTexts } from "./measure-texts";

/** Square metres of one mu. */
const SQUARE_METRES = 2000 / 3;

/** What is computed from land alone: the plot ratio, floor area / built land area. Stocks at the latest year-end. */
export async function loadLandMeasures(scope: CompareScope): Promise<CompareMeasure[]> {
  const { dataset, period, asOf, members } = scope.frame;
  const at = landPeriod(period);
  const [floor, land] = await Promise.all([
    loadValues(dataset, "floorArea", at, asOf),
    loadValues(dataset, "landBuilt", at, asOf),
  ]);
  const squareMetres = ({ value, absent: reason }: Measured): Measured =>
    value === null ? absent(reason) : measured(value / SQUARE_METRES);
  return [
    {
      id: "plotRatio",
      group: "land",
      unit: "ratio",
      growth: false,
      ...measureTexts("plotRatio"),
      period: at,
      denominator: "landBuilt",
      figures: figuresOf(
        scope,
        (park) => squareMetres(ratio(floor.get(park)?.value ?? null, land.get(park)?.value ?? null)),
        (park) => [floor, land].some((values) => values.get(park)?.status === "preliminary"),
      ),
      province: provinceOf(scope, () =>
        squareMetres(
          ratioOfSums(
            [...(members ?? [])].map((park) => ({
              numerator: floor.get(park)?.value ?? null,
              denominator: land.get(park)?.value ?? null,
            })),
          ),
        ),
      ),
    },
  ];
}
