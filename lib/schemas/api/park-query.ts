import { z } from "zod";
import { commonParameters, industryParameter, pagingParameters, parkFilters, sortParameter } from "./parameters";

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
  sort: sortParameter(PARK_SORT_FIELDS).optional(),
  ...pagingParameters,
});

export type ParkQuery = z.output<typeof parkQuerySchema>;
