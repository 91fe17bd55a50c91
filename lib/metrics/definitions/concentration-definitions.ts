import { brackets, fraction, row, size, sum, symbol } from "../formula/formula";
import { defineMetric } from "./metric-definition";

/** How concentrated, how diverse, how special a park is. */
export const CONCENTRATION_DEFINITIONS = [
  defineMetric({
    id: "largest-industry-share",
    group: "structure",
    formula: [
      row(
        "R_i",
        "=",
        fraction(row({ kind: "indexed", base: symbol("max"), below: symbol("k"), above: null }, "x_ik"), "x_i"),
      ),
    ],
    unit: "share",
    range: { least: 0, most: 1 },
    files: ["largest-industry-shares"],
    answer: { path: "/parks/{park}", field: "largestIndustryShare" },
    citations: ["own"],
  }),
  defineMetric({
    id: "concentration",
    group: "structure",
    formula: [row("HHI_i", "=", sum("k", "s_ik^2"))],
    unit: "index",
    range: { least: 0, most: 1 },
    files: ["herfindahl"],
    answer: { path: "/parks/{park}", field: "herfindahl" },
    citations: ["herfindahl1950"],
  }),
  defineMetric({
    id: "normalised-concentration",
    group: "structure",
    formula: [row("HHI_i^*", "=", fraction(row("HHI_i", "−", fraction("1", "K")), row("1", "−", fraction("1", "K"))))],
    unit: "index",
    range: { least: 0, most: 1 },
    files: ["herfindahl"],
    answer: { path: "/parks/{park}", field: "herfindahlNormalised" },
    citations: ["herfindahl1950"],
  }),
  defineMetric({
    id: "effective-industries",
    group: "structure",
    formula: [row("E_i", "=", "exp", brackets("−", sum("k", "s_ik", "ln", "s_ik")))],
    unit: "quotient",
    range: { least: 1, most: null },
    files: ["effective-industries"],
    answer: { path: "/parks/{park}", field: "effectiveIndustries" },
    citations: ["hill1973"],
  }),
  defineMetric({
    id: "krugman",
    group: "structure",
    formula: [
      row("K_i", "=", sum("k", size("s_ik", "−", "s̄_ik"))),
      row("s̄_ik", "=", fraction(sum(row("j", "≠", "i"), "x_jk"), sum(row("j", "≠", "i"), "x_j"))),
    ],
    unit: "index",
    range: { least: 0, most: 2 },
    files: ["krugman-indices"],
    answer: { path: "/parks/{park}", field: "krugmanIndex" },
    citations: ["krugman1991", "midelfart2000"],
  }),
] as const;
