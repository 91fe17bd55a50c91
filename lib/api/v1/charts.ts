import { z } from "zod";
import { chartFileQuerySchema, chartSchema } from "@/lib/schemas/api/chart";
import { declare } from "../endpoint";

/** GET /charts */
export const charts = declare({
  path: "/charts",
  operation: "listCharts",
  summary: {
    "zh-CN": "图表清单：编号、所在页面、参数",
    en: "Every chart: its id, page and parameters",
  },
  params: {},
  query: z.strictObject({}),
  answer: z.array(chartSchema),
});

/** GET /charts/{chart}.{format}; drawn above this floor, declared here for validation and documentation. */
export const chartFile = declare({
  path: "/charts/{chart}.{format}",
  operation: "getChart",
  summary: {
    "zh-CN": "图表文件：与页面同一张图（含标题、单位、来源、截止日），或图中数据；另可带该页自己的参数",
    en: "A chart as a file: the picture of the page with title, unit, source and cut-off, or its numbers; takes its page's own parameters too",
  },
  params: {
    chart: { description: "Id of the chart, as GET /charts lists it.", example: "output-trend" },
    format: { description: "svg, png, csv or xlsx.", example: "svg" },
  },
  query: chartFileQuerySchema,
  answer: z.object({}),
  mediaTypes: [
    "image/svg+xml",
    "image/png",
    "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
  streams: true,
});
