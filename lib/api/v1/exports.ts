import { z } from "zod";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { Refusal } from "@/lib/domain/refusal";
import type { Table } from "@/lib/exports/table";
import { loadComparisonTable } from "@/lib/loaders/exports/comparison-table";
import {
  loadIndustryOutputTable,
  loadObservationTable,
  loadParkTable,
  loadProjectTable,
  loadSigningTable,
} from "@/lib/loaders/exports/tables";
import { comparisonRowSchema } from "@/lib/schemas/api/comparison-row";
import { EXPORT_FORMATS, exportQuerySchemas, type FileOptions } from "@/lib/schemas/api/export-query";
import { industryOutputSchema } from "@/lib/schemas/api/industry-output";
import { observationSchema } from "@/lib/schemas/api/observation";
import { parkSchema } from "@/lib/schemas/api/park";
import { projectRowSchema } from "@/lib/schemas/api/project";
import { signingSchema } from "@/lib/schemas/api/signing";
import { describeFilters } from "../describe-filters";
import { type Bilingual, endpoint } from "../endpoint";
import { exportAnswer } from "../export-answer";

const MEDIA_TYPES = [
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/json",
];

/** Declares the export of one list: the same filters, the same rows, as a file. */
function exportOf<const N extends string, Q extends z.ZodType<FileOptions>, R extends z.ZodType>(
  name: N,
  title: Bilingual,
  query: Q,
  row: R,
  table: (dataset: Dataset, query: z.output<Q>) => Promise<Table>,
) {
  return endpoint({
    path: `/exports/${name}.{format}`,
    operation: `export${title.en.replace(/(^|\W+)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`,
    summary: { "zh-CN": `导出${title["zh-CN"]}`, en: `${title.en} as a file` },
    params: { format: { description: "csv, xlsx or json.", example: "csv" } },
    query,
    answer: z.object({ data: z.array(row) }),
    mediaTypes: MEDIA_TYPES,
    streams: true,
    load: async ({ dataset, params, query: asked }) => {
      const format = EXPORT_FORMATS.find((known) => known === params.format);
      if (!format) throw new Refusal("notFound", [{ code: "unknown-path" }]);
      const { scope, filters } = describeFilters(asked);
      const rows = await table(dataset, asked);
      const order = { format, title, scope, filters, options: asked };
      return exportAnswer(dataset, rows, order);
    },
  });
}

export const exportParks = exportOf(
  "parks",
  { "zh-CN": "园区", en: "parks" },
  exportQuerySchemas.parks,
  parkSchema,
  loadParkTable,
);
export const exportObservations = exportOf(
  "observations",
  { "zh-CN": "园区指标", en: "observations" },
  exportQuerySchemas.observations,
  observationSchema,
  loadObservationTable,
);
export const exportIndustryOutputs = exportOf(
  "industry-outputs",
  { "zh-CN": "分行业产值", en: "industry outputs" },
  exportQuerySchemas["industry-outputs"],
  industryOutputSchema,
  loadIndustryOutputTable,
);
export const exportProjects = exportOf(
  "projects",
  { "zh-CN": "项目", en: "projects" },
  exportQuerySchemas.projects,
  projectRowSchema,
  loadProjectTable,
);
export const exportSignings = exportOf(
  "signings",
  { "zh-CN": "签约", en: "signings" },
  exportQuerySchemas.signings,
  signingSchema,
  loadSigningTable,
);
export const exportComparison = exportOf(
  "comparison",
  { "zh-CN": "园区对比", en: "comparison" },
  exportQuerySchemas.comparison,
  comparisonRowSchema,
  loadComparisonTable,
);
