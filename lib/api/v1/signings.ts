import { z } from "zod";
import { loadSignings } from "@/lib/loaders/signings/signings";
import { signingQuerySchema, signingSchema } from "@/lib/schemas/api/signing";
import { endpoint } from "../endpoint";

/** GET /signings */
export const signings = endpoint({
  path: "/signings",
  operation: "listSignings",
  summary: {
    "zh-CN": "签约项目数与合同投资额：按年、季、月、市、区域或行业",
    en: "Projects signed and their contracted amount by year, quarter, month, city, region or industry",
  },
  params: {},
  query: signingQuerySchema,
  answer: z.array(signingSchema),
  load: ({ dataset, query }) => loadSignings(dataset, query),
});
