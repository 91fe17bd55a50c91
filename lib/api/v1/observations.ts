import { z } from "zod";
import { loadObservations } from "@/lib/loaders/observations/observations";
import { observationQuerySchema, observationSchema } from "@/lib/schemas/api/observation";
import { endpoint } from "../endpoint";

/** GET /observations */
export const observations = endpoint({
  path: "/observations",
  operation: "listObservations",
  summary: {
    "zh-CN": "园区上报数据（长表）；history=true 含各次修订",
    en: "What parks reported, in long form; history=true gives every version",
  },
  params: {},
  query: observationQuerySchema,
  answer: z.array(observationSchema),
  load: ({ dataset, query }) => loadObservations(dataset, query),
});
