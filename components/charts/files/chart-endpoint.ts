import { type AnyEndpoint, type Bilingual, serve } from "@/lib/api/endpoint";
import { chartFile } from "@/lib/api/v1/charts";
import { CHART_FORMATS, type ChartFormat } from "@/lib/charts/chart-files";
import { Refusal } from "@/lib/domain/refusal";
import { byteStream } from "@/lib/exports/byte-stream";
import { contentDisposition, fileName } from "@/lib/exports/file-name";
import { chartFileParameters } from "@/lib/schemas/api/chart";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { CHART_MEDIA_TYPES, chartBytes } from "./chart-bytes";
import type { ChartArea } from "./chart-entry";

const WIDTH = 1000;
const SCALE = 2;
const FORM = new Set(Object.keys(chartFileParameters));
const ELSEWHERE = new Set(["period", "asOf", ...FORM]);

/** Remembers the bytes of a file under the state of the data and everything they depend on. */
export type KeepBytes = (
  dataset: { version: number },
  parts: readonly unknown[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** The endpoint that answers one chart in one form of file: asked with its page's parameters and those of files. */
export function chartEndpoint(area: ChartArea, id: string, format: ChartFormat, keep: KeepBytes): AnyEndpoint {
  const title = area.charts.find((chart) => chart.id === id)?.title ?? { "zh-CN": id, en: id };
  const query = area.query.extend(chartFileParameters);
  return serve({ ...chartFile, query }, async ({ dataset, query: asked, given, locale, origin }) => {
    const { lang = locale, width = WIDTH, scale = SCALE } = asked as FileQuery;
    const state = Object.fromEntries(Object.entries(given).filter(([name]) => !FORM.has(name)));
    const chart = await area.load({ id, dataset, locale: lang, query: asked, given: state, origin });
    if (!chart) throw new Refusal("notFound", [{ code: "unknown-chart", values: { value: `${id}.${format}` } }]);
    const bytes = await keep(dataset, [id, format, lang, width, scale, state, origin], () =>
      chartBytes(chart, format, { width, scale }),
    );
    const name = (chinese: boolean) => nameOf(title, chart.facts, state, format, chinese);
    return {
      stream: byteStream(once(bytes)),
      headers: {
        "Content-Type": CHART_MEDIA_TYPES[format],
        "Content-Length": String(bytes.byteLength),
        "Content-Language": lang,
        "Content-Disposition": contentDisposition(
          name(false),
          name(lang === "zh-CN"),
          format === "svg" || format === "png" ? "inline" : "attachment",
        ),
        "X-Parkscope-Sample": String(chart.facts.sample),
      },
    };
  }) as AnyEndpoint;
}

/** The form of file a name's ending asks for. */
export const chartFormat = (ending: string): ChartFormat | null =>
  CHART_FORMATS.find((format) => format === ending) ?? null;

type FileQuery = { lang?: "zh-CN" | "en"; width?: number; scale?: number };

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function nameOf(
  title: Bilingual,
  facts: PageFacts,
  state: Record<string, string>,
  format: ChartFormat,
  chinese: boolean,
) {
  const own = Object.entries(state).flatMap(([name, value]) => (ELSEWHERE.has(name) ? [] : [value]));
  return fileName({
    name: title[chinese ? "zh-CN" : "en"],
    scope: own.join("-") || facts.universe?.code || (chinese ? "全部" : "all"),
    period: facts.period.code,
    asOf: facts.asOf ?? (chinese ? "最新" : "latest"),
    sample: facts.sample ? (chinese ? "样例" : "sample") : null,
    extension: format,
  });
}
