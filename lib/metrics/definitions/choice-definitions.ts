import { brackets, fraction, row, size, word } from "../formula/formula";
import { defineMetric } from "./metric-definition";

/** Which parks to compare with, and which to look at first. */
export const CHOICE_DEFINITIONS = [
  defineMetric({
    id: "peers",
    group: "choice",
    formula: [row("n_ij", "=", size(word("shared"))), row("d_ij", "=", size("ln", fraction("x_i", "x_j")))],
    unit: "parkList",
    range: { least: null, most: null },
    files: ["park-peers"],
    answer: null,
    citations: ["own"],
  }),
  defineMetric({
    id: "rank",
    group: "choice",
    formula: [row("r_i", "=", "1", "+", size("j", ":", "v_j", ">", "v_i"))],
    unit: "place",
    range: { least: 1, most: null },
    files: ["competition-ranks"],
    answer: null,
    citations: ["statistics"],
  }),
  defineMetric({
    id: "attention",
    group: "choice",
    formula: [
      row("A", "=", "w_1", "+", "w_2", "+", "w_3", "+", "w_4", "+", "w_5"),
      row("w_1", "=", fraction(row("0.4", "−", "M"), "0.4")),
      row("w_2", "=", "min", brackets("1", ",", fraction(row("−", "g"), "0.2"))),
      row("w_3", "=", fraction("R", "O")),
      row("w_4", "=", "min", brackets("1", ",", fraction("q", "0.2"))),
      row("w_5", "=", fraction("m", "n")),
    ],
    unit: "score",
    range: { least: 0, most: 5 },
    files: ["park-attention"],
    answer: null,
    citations: ["own"],
  }),
] as const;
