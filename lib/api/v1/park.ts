import { loadParkFile } from "@/lib/loaders/parks/park-file";
import { parkFileQuerySchema, parkFileSchema } from "@/lib/schemas/api/park-file";
import { endpoint } from "../endpoint";

/** GET /parks/{code} */
export const park = endpoint({
  path: "/parks/{code}",
  operation: "getPark",
  summary: {
    "zh-CN": "一园一档：指标序列、产业、项目阶段、结构最相近的园区与数据来源",
    en: "One park in full: series, industries, projects by stage, likest parks, provenance",
  },
  params: { code: { description: "Code of the park.", example: "GD-4402-001" } },
  query: parkFileQuerySchema,
  answer: parkFileSchema,
  load: ({ dataset, params, query }) => loadParkFile(dataset, params.code ?? "", query),
});
