import { z } from "zod";
import { byteStream } from "@/lib/exports/byte-stream";
import { writeJson } from "@/lib/exports/write-json";
import { loadIndustryOutputs, streamIndustryOutputs } from "@/lib/loaders/industry-outputs/industry-outputs";
import { industryOutputQuerySchema, industryOutputSchema } from "@/lib/schemas/api/industry-output";
import { endpoint } from "../endpoint";

/** GET /industry-outputs; whole unless a page is asked for, and then written while it is read. */
export const industryOutputs = endpoint({
  path: "/industry-outputs",
  operation: "listIndustryOutputs",
  summary: {
    "zh-CN": "各园区分行业产值：所有同质化指标的基础数据",
    en: "Output by park and industry: the basis of every homogeneity figure",
  },
  params: {},
  query: industryOutputQuerySchema,
  answer: z.array(industryOutputSchema),
  streams: true,
  load: async ({ dataset, query }) => {
    const paged = query.page !== undefined || query.pageSize !== undefined || query.cursor !== undefined;
    if (paged) return loadIndustryOutputs(dataset, query);
    const { batches, meta } = await streamIndustryOutputs(dataset, query);
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    return { stream: byteStream(writeJson(batches, meta)), headers };
  },
});
