import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { type IndustryRow, listIndustries } from "@/lib/data/industries/list-industries";
import { cached } from "./cached";

/** The divisions of the classification with their broad groups, in code order. */
export const loadDivisions = (dataset: Dataset): Promise<IndustryRow[]> =>
  cached(dataset, "industries", [], listIndustries);
