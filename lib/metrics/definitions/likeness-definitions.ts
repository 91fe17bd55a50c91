import { brackets, fraction, norm, power, root, row, sum, symbol } from "../formula/formula";
import { defineMetric } from "./metric-definition";

const pairs = row("N", brackets("N", "−", "1"));

/** How alike parks are. */
export const LIKENESS_DEFINITIONS = [
  defineMetric({
    id: "structural-similarity",
    group: "structure",
    formula: [row("S_ij", "=", fraction(sum("k", "s_ik", "s_jk"), root(sum("k", "s_ik^2"), "·", sum("k", "s_jk^2"))))],
    unit: "index",
    range: { least: 0, most: 1 },
    files: ["structural-similarity", "similarity-parts", "output-structure"],
    answer: { path: "/parks/{park}", field: "nearestTwins[0].similarity" },
    citations: ["unido1979"],
  }),
  defineMetric({
    id: "nearest-twins",
    group: "structure",
    formula: [
      row("T_i", "=", { kind: "indexed", base: symbol("arg max"), below: row("j", "≠", "i"), above: null }, "S_ij"),
    ],
    unit: "parkList",
    range: { least: null, most: null },
    files: ["nearest-twins"],
    answer: { path: "/parks/{park}", field: "nearestTwins" },
    citations: ["own"],
  }),
  defineMetric({
    id: "homogeneity",
    group: "structure",
    formula: [
      row("H", "=", fraction(row(power(norm(sum("i", "u_i")), "2"), "−", "N"), pairs)),
      row("u_i", "=", fraction("s_i", norm("s_i"))),
    ],
    unit: "index",
    range: { least: 0, most: 1 },
    files: ["homogeneity-index"],
    answer: { path: "/overview", field: "homogeneity" },
    citations: ["unido1979", "identity"],
  }),
  defineMetric({
    id: "homogeneity-weighted",
    group: "structure",
    formula: [
      row(
        "H_w",
        "=",
        fraction(
          row(power(norm(sum("i", "w_i", "u_i")), "2"), "−", sum("i", "w_i^2")),
          row("1", "−", sum("i", "w_i^2")),
        ),
      ),
      row("w_i", "=", fraction("x_i", "x")),
    ],
    unit: "index",
    range: { least: 0, most: 1 },
    files: ["homogeneity-index"],
    answer: { path: "/overview", field: "homogeneityWeighted" },
    citations: ["unido1979", "identity"],
  }),
  defineMetric({
    id: "homogeneity-parts",
    group: "structure",
    formula: [
      row("h_k", "=", fraction(row(power(brackets(sum("i", "u_ik")), "2"), "−", sum("i", "u_ik^2")), pairs)),
      row("h_i", "=", fraction(row("u_i", "·", sum("j", "u_j"), "−", "1"), pairs)),
      row("H", "=", sum("k", "h_k"), "=", sum("i", "h_i")),
    ],
    unit: "index",
    range: { least: 0, most: 1 },
    files: ["homogeneity-index"],
    answer: { path: "/overview", field: "homogeneity" },
    citations: ["identity"],
  }),
] as const;
