import { row, sum } from "../formula/formula";
import { defineMetric } from "./metric-definition";

/** Money that comes from the province. */
export const FUND_DEFINITIONS = [
  defineMetric({
    id: "special-funds",
    group: "funds",
    formula: [row("F_T", "=", sum(row("t", "≤", "T"), "f_t"))],
    unit: "money",
    range: { least: 0, most: null },
    files: [],
    answer: { path: "/overview", field: "cumulativeFiscalInvestmentWanYuan" },
    citations: ["press2025"],
  }),
] as const;
