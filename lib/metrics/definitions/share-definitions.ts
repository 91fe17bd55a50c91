import { fraction, row, sum, symbol, word } from "../formula/formula";
import { defineMetric } from "./metric-definition";

const declared = row("k", "∈", "D_i");

/** What parks declare and what they make. */
export const SHARE_DEFINITIONS = [
  defineMetric({
    id: "main-industry-share",
    group: "structure",
    formula: [row("M_i", "=", fraction(sum(declared, "x_ik"), "x_i"))],
    unit: "share",
    range: { least: 0, most: 1 },
    files: ["main-industry", "main-industry-shares"],
    answer: { path: "/parks/{park}", field: "mainIndustryShare" },
    citations: ["assessment"],
  }),
  defineMetric({
    id: "group-main-industry-share",
    group: "structure",
    formula: [row("M", "=", fraction(sum("i", sum(declared, "x_ik")), sum("i", "x_i")))],
    unit: "share",
    range: { least: 0, most: 1 },
    files: ["main-industry"],
    answer: { path: "/overview", field: "mainIndustryShare" },
    citations: ["assessment", "press2025"],
  }),
  defineMetric({
    id: "revealed-main",
    group: "structure",
    formula: [row("r_i", "=", { kind: "indexed", base: symbol("arg max"), below: symbol("k"), above: null }, "x_ik")],
    unit: "industry",
    range: { least: null, most: null },
    files: ["main-industry"],
    answer: { path: "/parks/{park}", field: "industries.revealedMain" },
    citations: ["own"],
  }),
  defineMetric({
    id: "parks-naming",
    group: "structure",
    formula: [row("P", "=", fraction(word("parksNaming"), word("parksDeclaring")))],
    unit: "share",
    range: { least: 0, most: 1 },
    files: ["main-industry"],
    answer: { path: "/overview", field: "electronicsOrFoodShare" },
    citations: ["press2025"],
  }),
  defineMetric({
    id: "location-quotient",
    group: "structure",
    formula: [row("LQ_ik", "=", fraction("s_ik", fraction("x_k", "x"))), row("s_ik", "=", fraction("x_ik", "x_i"))],
    unit: "quotient",
    range: { least: 0, most: null },
    files: ["location-quotient"],
    answer: { path: "/parks/{park}", field: "industries.outputs[0].locationQuotient" },
    citations: ["florence1948", "balassa1965"],
  }),
] as const;
