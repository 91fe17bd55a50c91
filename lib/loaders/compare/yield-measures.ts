import { ratio, ratioOfSums } from "@/lib/metrics/ratio";
import type { CompareMeasure, Denominator, MeasureUnit } from "@/lib/schemas/compare/comparison";
import { landPeriod } from "../basis/land-period";
import { loadValues } from "../basis/values";
import { loadIndicators } from "../indicators";
import { type CompareScope, figuresOf, provinceOf } from "./compare-scope";
import { type ComputedMeasure, yieldTexts } from "./measure-texts";

/** Indicator that holds the land of each name. */
export const LAND_OF: Record<Denominator, string> = {
  planned: "landPlanned",
  supplied: "landSupplied",
  built: "landBuilt",
  industrial: "landIndustrial",
};

type Plan = { id: ComputedMeasure; numerator: string };

const PER_MU: readonly Plan[] = [
  { id: "outputPerMu", numerator: "output" },
  { id: "valueAddedPerMu", numerator: "valueAdded" },
  { id: "taxPerMu", numerator: "tax" },
  { id: "annualInvestmentPerMu", numerator: "investment" },
];

const PER_WORKER: readonly Plan[] = [
  { id: "outputPerWorker", numerator: "output" },
  { id: "valueAddedPerWorker", numerator: "valueAdded" },
  { id: "taxPerWorker", numerator: "tax" },
  { id: "investmentPerWorker", numerator: "investment" },
];

/**
 * Flows of the period per mu of one named land and per employee; those of cumulative months are not scaled up to a year.
 * Land stands at the latest year-end not after the period, employees at the period's end.
 */
export async function loadYieldMeasures(scope: CompareScope, land: Denominator): Promise<CompareMeasure[]> {
  const { period } = scope.frame;
  const perMu = { code: LAND_OF[land], period: landPeriod(period), unit: "wanYuanPerMu" } as const;
  const perWorker = { code: "employees", period: period.code, unit: "wanYuanPerPerson" } as const;
  return Promise.all([
    ...PER_MU.map((plan) => loadYield(scope, plan, perMu)),
    ...PER_WORKER.map((plan) => loadYield(scope, plan, perWorker)),
  ]);
}

type Divisor = { code: string; period: string; unit: MeasureUnit };

async function loadYield(scope: CompareScope, { id, numerator }: Plan, divisor: Divisor): Promise<CompareMeasure> {
  const { dataset, period, asOf, members } = scope.frame;
  const [indicators, above, below] = await Promise.all([
    loadIndicators(dataset),
    loadValues(dataset, numerator, period.code, asOf),
    loadValues(dataset, divisor.code, divisor.period, asOf),
  ]);
  const named = indicators.find(({ code }) => code === divisor.code);
  return {
    id,
    group: "density",
    unit: divisor.unit,
    growth: false,
    ...yieldTexts(id, named ?? { nameZh: divisor.code, nameEn: divisor.code }),
    period: period.code,
    denominator: divisor.code,
    figures: figuresOf(
      scope,
      (park) => ratio(above.get(park)?.value ?? null, below.get(park)?.value ?? null),
      (park) => [above, below].some((values) => values.get(park)?.status === "preliminary"),
    ),
    province: provinceOf(scope, () =>
      ratioOfSums(
        [...(members ?? [])].map((park) => ({
          numerator: above.get(park)?.value ?? null,
          denominator: below.get(park)?.value ?? null,
        })),
      ),
    ),
  };
}
