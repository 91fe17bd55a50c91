import { z } from "zod";
import { MAP_FORMS } from "@/lib/charts/chart-model";
import { commonParameters, wordParameter } from "./parameters";

/** What the overview can be asked. */
export const overviewQuerySchema = z.strictObject(commonParameters);

/** What the overview's page and its charts can be asked besides. */
export const overviewChartQuerySchema = overviewQuerySchema.extend({
  map: wordParameter(
    MAP_FORMS,
    "Whether the map has outlines (`map`) or a tile of one size for each city (`tiles`).",
  ).optional(),
});
