import { type BoundName, type Bounds, THRESHOLD_FIELDS, type ThresholdField } from "@/lib/domain/park-threshold";
import { numberParameter } from "./parameters";

/** What each figure is, and the least and greatest bound that makes sense for it; a share of 40 is a slip for 0.4. */
const LIMITS: Record<ThresholdField, { what: string; least: number; most: number }> = {
  mainIndustryShare: { what: "Main-industry share, as a fraction", least: 0, most: 1 },
  outputWanYuan: { what: "Output of the period, 万元", least: 0, most: 1e13 },
  outputGrowth: { what: "Growth of output, as a fraction", least: -1, most: 1000 },
  outputPerMu: { what: "Output per mu, 万元/mu", least: 0, most: 1e9 },
  delayedProjects: { what: "Delayed projects", least: 0, most: 1e9 },
};

const bound = (field: ThresholdField, side: string) => {
  const { what, least, most } = LIMITS[field];
  return numberParameter(least, most, `${what}: only parks ${side}; parks without the figure pass neither.`).optional();
};

/** Bounds of figures as parameters: `…From` is at least, `…Under` is less than. */
export const thresholdParameters = Object.fromEntries(
  THRESHOLD_FIELDS.flatMap((field) => [
    [`${field}From`, bound(field, "at or above")],
    [`${field}Under`, bound(field, "below")],
  ]),
) as Record<BoundName, ReturnType<typeof bound>>;

/** A query's bounds. */
export type Thresholds = { [Name in BoundName]?: number | undefined };

/** The figures a query sets bounds to. */
export const boundsOf = (query: Thresholds): { field: ThresholdField; bounds: Bounds }[] =>
  THRESHOLD_FIELDS.map((field) => ({
    field,
    bounds: { from: query[`${field}From`] ?? null, under: query[`${field}Under`] ?? null },
  })).filter(({ bounds }) => bounds.from !== null || bounds.under !== null);
