import { loadOverviewAnswer } from "@/lib/loaders/overview/overview-answer";
import { overviewSchema } from "@/lib/schemas/api/overview";
import { overviewQuerySchema } from "@/lib/schemas/api/overview-query";
import { endpoint } from "../endpoint";

/** GET /overview */
export const overview = endpoint({
  path: "/overview",
  operation: "getOverview",
  summary: {
    "zh-CN": "全省总览：主要指标、同比、同质化、签约与延期项目",
    en: "Where the province stands: main figures, growth, homogeneity, signings, delays",
  },
  params: {},
  query: overviewQuerySchema,
  answer: overviewSchema,
  load: ({ dataset, query }) => loadOverviewAnswer(dataset, query),
});
