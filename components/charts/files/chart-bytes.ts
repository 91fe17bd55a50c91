import type { ChartFormat } from "@/lib/charts/chart-files";
import { byteStream } from "@/lib/exports/byte-stream";
import type { LoadedChart } from "./chart-entry";
import { chartPicture } from "./chart-picture";
import { chartCsv, chartXlsx } from "./chart-workbook";
import { renderPng } from "./render-png";

export const CHART_MEDIA_TYPES: Record<ChartFormat, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const encoder = new TextEncoder();

/** A chart as the bytes of a file. @throws Refusal as `renderPng` does */
export async function chartBytes(
  chart: LoadedChart,
  format: ChartFormat,
  { width, scale }: { width: number; scale: number },
): Promise<Uint8Array> {
  switch (format) {
    case "svg":
      return encoder.encode(chartPicture(chart, width).svg);
    case "png":
      return renderPng(chartPicture(chart, width), scale);
    case "csv":
      return whole(chartCsv(chart));
    case "xlsx":
      return whole(chartXlsx(chart));
  }
}

const whole = async (chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(byteStream(chunks)).arrayBuffer());
