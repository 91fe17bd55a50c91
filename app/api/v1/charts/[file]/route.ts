import { chartEndpoint, chartFormat } from "@/components/charts/files/chart-endpoint";
import { routeOfFile } from "@/lib/api/route-of-file";
import { unknownChart } from "@/lib/api/unknown-path";
import { cached } from "@/lib/loaders/cached";
import { CHART_AREAS } from "../areas";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOfFile((id, ending) => {
  const area = CHART_AREAS.find(({ charts }) => charts.some((chart) => chart.id === id));
  const format = chartFormat(ending);
  if (!area || !format) return null;
  return chartEndpoint(area, id, format, (dataset, parts, make) => cached(dataset, "chart-file", parts, make));
}, unknownChart);
