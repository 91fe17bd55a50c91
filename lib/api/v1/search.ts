import { z } from "zod";
import { loadSearch } from "@/lib/loaders/search/search";
import { searchItemSchema, searchQuerySchema } from "@/lib/schemas/api/search";
import { endpoint } from "../endpoint";

/** GET /search */
export const search = endpoint({
  path: "/search",
  operation: "search",
  summary: {
    "zh-CN": "检索园区、地市、页面与指标：汉字、拼音、首字母、英文名或代码",
    en: "Find parks, cities, pages and indicators by Chinese name, pinyin, initials, English name or code",
  },
  params: {},
  query: searchQuerySchema,
  answer: z.array(searchItemSchema),
  load: ({ dataset, query }) => loadSearch(dataset, query),
});
