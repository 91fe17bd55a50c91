import { z } from "zod";
import { loadParks } from "@/lib/loaders/parks/parks";
import { parkSchema } from "@/lib/schemas/api/park";
import { parkQuerySchema } from "@/lib/schemas/api/park-query";
import { endpoint } from "../endpoint";

/** GET /parks */
export const parks = endpoint({
  path: "/parks",
  operation: "listParks",
  summary: {
    "zh-CN": "园区名录，以及各园区在所选期间的主要指标",
    en: "The register of parks with each park's main figures in the period",
  },
  params: {},
  query: parkQuerySchema,
  answer: z.array(parkSchema),
  load: ({ dataset, query }) => loadParks(dataset, query),
});
