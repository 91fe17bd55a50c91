import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { type ExportDataset, exportQuerySchemas } from "@/lib/schemas/api/export-query";
import type { Common } from "../basis/frame";
import { loadIndustryOutputs } from "../industry-outputs/industry-outputs";
import { loadObservations } from "../observations/observations";
import { loadParks } from "../parks/parks";
import { loadProjects } from "../projects/projects";
import { loadSignings } from "../signings/signings";
import type { Download } from "./data-page-view";

type Total = { meta: { total: number } };

/** Lists whose rows are counted by asking for one of them. */
const COUNTED: Partial<Record<ExportDataset, (dataset: Dataset, query: Common) => Promise<Total>>> = {
  parks: (dataset, query) => loadParks(dataset, { ...query, pageSize: 1 }),
  observations: (dataset, query) => loadObservations(dataset, { ...query, pageSize: 1 }),
  "industry-outputs": (dataset, query) => loadIndustryOutputs(dataset, { ...query, pageSize: 1 }),
  projects: (dataset, query) => loadProjects(dataset, { ...query, pageSize: 1 }),
  signings: (dataset, query) => loadSignings(dataset, { ...query, pageSize: 1 }),
};

/** Exports of what a reader has chosen first: their pages offer them. */
const CHOSEN: readonly string[] = ["comparison"] satisfies ExportDataset[];

/** Every export that can be asked for a period as it is, with the number of rows it then holds. */
export function loadDownloads(dataset: Dataset, query: Common): Promise<Download[]> {
  const framed = Object.entries(exportQuerySchemas).filter(
    ([name, schema]) => "period" in schema.shape && !CHOSEN.includes(name),
  );
  return Promise.all(
    framed.map(async ([name]) => {
      const count = COUNTED[name as ExportDataset];
      return { dataset: name as ExportDataset, rows: count ? (await count(dataset, query)).meta.total : null };
    }),
  );
}
