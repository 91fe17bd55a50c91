import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { type IndustryRow, listIndustries } from "@/lib/data/industries/list-industries";
import { cachedReference } from "./cached-reference";

/** The divisions of the classification with their broad groups, in code order. */
export const loadDivisions = (dataset: Dataset): Promise<IndustryRow[]> =>
  cachedReference(dataset, "industries", [], listIndustries);
