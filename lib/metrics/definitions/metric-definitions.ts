import { CHOICE_DEFINITIONS } from "./choice-definitions";
import { CONCENTRATION_DEFINITIONS } from "./concentration-definitions";
import { FUND_DEFINITIONS } from "./fund-definitions";
import { LAND_DEFINITIONS } from "./land-definitions";
import { LIKENESS_DEFINITIONS } from "./likeness-definitions";
import { PROJECT_DEFINITIONS } from "./project-definitions";
import { SHARE_DEFINITIONS } from "./share-definitions";
import { TOTAL_DEFINITIONS } from "./total-definitions";

/** Every metric the product computes, in the order of the methods page. */
export const METRIC_DEFINITIONS = [
  ...TOTAL_DEFINITIONS,
  ...SHARE_DEFINITIONS,
  ...CONCENTRATION_DEFINITIONS,
  ...LIKENESS_DEFINITIONS,
  ...LAND_DEFINITIONS,
  ...PROJECT_DEFINITIONS,
  ...FUND_DEFINITIONS,
  ...CHOICE_DEFINITIONS,
] as const;

export type MetricId = (typeof METRIC_DEFINITIONS)[number]["id"];
