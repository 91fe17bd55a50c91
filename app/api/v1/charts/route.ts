import { chartList } from "@/components/charts/files/chart-list";
import { serve } from "@/lib/api/endpoint";
import { routeOf } from "@/lib/api/route-of";
import { charts } from "@/lib/api/v1/charts";
import { loadListMeta } from "@/lib/loaders/meta";
import { CHART_AREAS } from "./areas";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = routeOf(
  serve(charts, async ({ dataset }) => {
    const data = chartList(CHART_AREAS);
    return { data, meta: await loadListMeta(dataset, {}, ["reference"], { total: data.length }) };
  }),
);
