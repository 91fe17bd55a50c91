/** Indicator codes every installation has; the dictionary in the database may hold more. */
export const INDICATOR_CODES = [
  "output",
  "valueAdded",
  "investment",
  "tax",
  "fiscalFunds",
  "employees",
  "landPlanned",
  "landSupplied",
  "landBuilt",
  "landIndustrial",
  "floorArea",
  "idleLand",
  "activatedLand",
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** Units an indicator's value can stand in: 万元, mu, m², persons. */
export const UNITS = ["wanYuan", "mu", "squareMetre", "person"] as const;
export type Unit = (typeof UNITS)[number];
