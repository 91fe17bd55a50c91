import { z } from "zod";
import {
  codesParameter,
  commonParameters,
  industryParameter,
  pagingParameters,
  parkFilters,
  sortParameter,
} from "./parameters";
import { thresholdParameters } from "./park-thresholds";

/** Fields of a park a list can be ordered by: every one that is a single value. */
export const PARK_SORT_FIELDS = [
  "code",
  "nameZh",
  "nameEn",
  "city",
  "cityNameZh",
  "cityNameEn",
  "county",
  "region",
  "level",
  "cluster",
  "platform",
  "mainIndustry",
  "revealedMain",
  "outputWanYuan",
  "outputGrowth",
  "valueAddedWanYuan",
  "investmentWanYuan",
  "taxWanYuan",
  "mainIndustryShare",
  "signedAmountWanYuan",
  "signedCount",
  "outputPerMu",
  "delayedProjects",
  "longitude",
  "latitude",
] as const;
export type ParkSortField = (typeof PARK_SORT_FIELDS)[number];

/** What the list of parks can be asked. */
export const parkQuerySchema = z.strictObject({
  ...commonParameters,
  ...parkFilters,
  industry: industryParameter("Divisions of GB/T 4754-2017: parks that declare one of them as main industry."),
  revealed: industryParameter("Divisions of GB/T 4754-2017: parks whose largest output is in one of them."),
  level: codesParameter(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, {
    description: "Levels of recognition: the wording in lower case, anything but letters and digits a hyphen.",
    examples: ["provincial-high-tech-zone"],
  }).optional(),
  ...thresholdParameters,
  sort: sortParameter(PARK_SORT_FIELDS).optional(),
  ...pagingParameters,
});

export type ParkQuery = z.output<typeof parkQuerySchema>;
