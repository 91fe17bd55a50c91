/**
 * Charts the API answers as files. Ids are stable: they stand in addresses others keep. A chart listed here has an entry in the
 * list of its area (`components/<area>/<area>-charts.ts`), which a test holds to be so.
 */
export const CHART_IDS: readonly string[] = [
  "output-trend",
  "investment-trend",
  "signing-trend",
  "signing-months",
  "industry-mix",
  "homogeneity-trend",
  "park-map",
  "top-parks",
  "register-map",
  "park-locator",
  "park-industry-mix",
  "park-location-quotients",
  "park-flows",
  "park-stocks",
  "park-stages-count",
  "park-stages-amount",
  "compare-output",
  "compare-industries",
  "compare-similarity",
  "compare-ranking",
];
