import type { z } from "zod";
import { CHART_FORMATS } from "@/lib/charts/chart-files";
import type { chartSchema } from "@/lib/schemas/api/chart";
import type { ChartArea } from "./chart-entry";

/** Every chart with its page and what it can be asked. */
export const chartList = (areas: readonly ChartArea[]): z.output<typeof chartSchema>[] =>
  areas.flatMap(({ page, query, example, charts }) =>
    charts.map(({ id, title }) => ({
      id,
      page,
      titleZh: title["zh-CN"],
      titleEn: title.en,
      parameters: Object.keys(query.shape),
      example,
      formats: [...CHART_FORMATS],
      address: `/api/v1/charts/${id}`,
    })),
  );
