import { fraction, row, sum } from "../formula/formula";
import { defineMetric } from "./metric-definition";

/** Land. */
export const LAND_DEFINITIONS = [
  defineMetric({
    id: "output-per-mu",
    group: "land",
    formula: [row("y", "=", fraction(sum("i", "x_i"), sum("i", "L_i")))],
    unit: "perMu",
    range: { least: 0, most: null },
    files: ["ratio"],
    answer: { path: "/overview", field: "outputPerMu" },
    citations: ["statistics"],
  }),
  defineMetric({
    id: "land-denominators",
    group: "land",
    formula: [row("y_d", "=", fraction(sum("i", "x_i"), sum("i", "L_id")))],
    unit: "perMu",
    range: { least: 0, most: null },
    files: ["ratio"],
    answer: null,
    citations: ["statistics", "own"],
  }),
] as const;
