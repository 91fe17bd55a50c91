import { z } from "zod";
import { loadIndicators } from "@/lib/loaders/indicators";
import { loadListMeta } from "@/lib/loaders/meta";
import { indicatorSchema } from "@/lib/schemas/api/indicator";
import { endpoint } from "../endpoint";

/** GET /indicators */
export const indicators = endpoint({
  path: "/indicators",
  operation: "listIndicators",
  summary: {
    "zh-CN": "指标字典：名称、单位、定义、来源",
    en: "The dictionary of indicators: name, unit, definition, source",
  },
  params: {},
  query: z.strictObject({}),
  answer: z.array(indicatorSchema),
  load: async ({ dataset }) => {
    const data = await loadIndicators(dataset);
    return { data, meta: await loadListMeta(dataset, {}, ["reference"], { total: data.length }) };
  },
});
