import type * as Recharts from "recharts";

/**
 * The parts of Recharts a chart is made of. The server passes those of `recharts-node`, the browser those of `recharts`
 * by name (passing the namespace would keep all of Recharts in the bundle), so each chart is defined once for both.
 */
export type Kit = Pick<
  typeof Recharts,
  "Area" | "AreaChart" | "Bar" | "BarChart" | "CartesianGrid" | "Line" | "LineChart" | "Tooltip" | "XAxis" | "YAxis"
>;
