import { fraction, row, sum } from "../formula/formula";
import { defineMetric } from "./metric-definition";

const inBoth = row("i", "∈", "B");

/** Totals and growth. */
export const TOTAL_DEFINITIONS = [
  defineMetric({
    id: "total",
    group: "totals",
    formula: [row("V", "=", sum("i", "v_i"))],
    unit: "money",
    range: { least: 0, most: null },
    files: ["exact-sum"],
    answer: { path: "/overview", field: "outputWanYuan" },
    citations: ["statistics"],
  }),
  defineMetric({
    id: "growth",
    group: "totals",
    formula: [row("g", "=", fraction(sum(inBoth, "v_it"), sum(inBoth, "v_i0")), "−", "1")],
    unit: "rate",
    range: { least: -1, most: null },
    files: ["growth", "like-for-like"],
    answer: { path: "/overview", field: "outputGrowth" },
    citations: ["statistics"],
  }),
  defineMetric({
    id: "signing-growth",
    group: "totals",
    formula: [row("g", "=", fraction("A_t", "A_0"), "−", "1"), row("A_t", "=", sum("j", "a_jt"))],
    unit: "rate",
    range: { least: -1, most: null },
    files: ["growth", "exact-sum"],
    answer: { path: "/overview", field: "signedAmountGrowth" },
    citations: ["press2025", "own"],
  }),
] as const;
