import type { IndicatorRow } from "@/lib/data/indicators/list-indicators";
import { parsePeriod, yearBefore } from "@/lib/domain/period";
import { growth } from "@/lib/metrics/growth";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";
import { loadFrameOf } from "../basis/frame";
import { loadGrowth } from "../basis/growth";
import { landPeriod } from "../basis/land-period";
import { loadValues, measuredValue } from "../basis/values";
import { loadIndicators } from "../indicators";
import { type CompareScope, figuresOf } from "./compare-scope";
import { growthTexts } from "./measure-texts";

const LAND_UNITS: readonly string[] = ["mu", "squareMetre"];

/**
 * Every indicator of the dictionary for the period, and of money and people the growth on the year before. What parks report
 * only once a year stands at the latest year-end not after the period, and says so.
 */
export async function loadIndicatorMeasures(scope: CompareScope): Promise<CompareMeasure[]> {
  const indicators = await loadIndicators(scope.frame.dataset);
  const measures = await Promise.all(
    indicators.map((indicator) =>
      LAND_UNITS.includes(indicator.unit)
        ? Promise.all([loadIndicator(scope, indicator)])
        : Promise.all([loadIndicator(scope, indicator), loadIndicatorGrowth(scope, indicator)]),
    ),
  );
  return measures.flat();
}

const periodOf = ({ frame }: CompareScope, { frequency }: IndicatorRow): string =>
  frequency === "year" ? landPeriod(frame.period) : frame.period.code;

async function loadIndicator(scope: CompareScope, indicator: IndicatorRow): Promise<CompareMeasure> {
  const { dataset, asOf } = scope.frame;
  const { code, unit, nameZh, nameEn, definitionZh, definitionEn } = indicator;
  const period = periodOf(scope, indicator);
  const values = await loadValues(dataset, code, period, asOf);
  return {
    id: code,
    group: LAND_UNITS.includes(unit) ? "land" : "scale",
    unit,
    growth: false,
    ...{ nameZh, nameEn, definitionZh, definitionEn, period },
    denominator: null,
    figures: figuresOf(
      scope,
      (park) => measuredValue(values.get(park)),
      (park) => values.get(park)?.status === "preliminary",
    ),
    province: null,
  };
}

async function loadIndicatorGrowth(scope: CompareScope, indicator: IndicatorRow): Promise<CompareMeasure> {
  const { frame, common } = scope;
  const code = periodOf(scope, indicator);
  const period = parsePeriod(code) ?? frame.period;
  const [own, before] = await Promise.all([
    loadFrameOf(frame, period, common),
    loadFrameOf(frame, yearBefore(period), common),
  ]);
  const [values, base, province] = await Promise.all([
    loadValues(frame.dataset, indicator.code, code, frame.asOf),
    loadValues(frame.dataset, indicator.code, before.period.code, frame.asOf),
    loadGrowth(indicator.code, own, before),
  ]);
  return {
    id: `${indicator.code}Growth`,
    group: "scale",
    unit: "fraction",
    growth: true,
    ...growthTexts(indicator),
    period: code,
    denominator: null,
    figures: figuresOf(
      scope,
      (park) => {
        const now = values.get(park)?.value ?? null;
        const past = before.members?.has(park) ? (base.get(park)?.value ?? null) : null;
        return growth(now, past, now === null ? "notReported" : "noBase");
      },
      (park) => [values, base].some((each) => each.get(park)?.status === "preliminary"),
    ),
    province,
  };
}
