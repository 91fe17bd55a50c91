import { formatNumber } from "@/lib/i18n/format-number";
import type { PracticeId } from "@/lib/metrics/definitions/citations";
import { literature } from "@/lib/metrics/definitions/citations";
import { METRIC_GROUPS, type MetricDefinition, type MetricGroup } from "@/lib/metrics/definitions/metric-definition";
import { METRIC_DEFINITIONS, type MetricId } from "@/lib/metrics/definitions/metric-definitions";
import type { Formula } from "@/lib/metrics/formula/formula";
import type { MetricExample } from "@/lib/schemas/methods/metric-example";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { MethodWords } from "./method-words";
import { type ExampleModel, prepareExample } from "./prepare-example";

/** A metric in words. */
export type MetricModel = {
  id: MetricId;
  name: string;
  meaning: string;
  formula: readonly Formula[];
  /** Symbols, unit, range, edge cases. */
  facts: { key: string; term: string; text: string }[];
  /** Literature is cited in its own language, practices in the reader's. */
  sources: { text: string; literature: boolean }[];
  /** Where the API answers it; no address where no path does by itself. */
  answer: { text: string; href: string | null };
  example: ExampleModel | null;
};

type Known = MetricDefinition<MetricId>;

/** The metrics of the page in their groups, each with its example where the data give one. */
export function prepareMetrics(
  words: MethodWords,
  facts: PageFacts,
  examples: Partial<Record<MetricId, MetricExample>>,
): { group: MetricGroup; name: string; metrics: MetricModel[] }[] {
  const all: readonly Known[] = METRIC_DEFINITIONS;
  return METRIC_GROUPS.map((group) => ({
    group,
    name: words.method(`group.${group}`),
    metrics: all
      .filter((definition) => definition.group === group)
      .map((definition) => prepareMetric(words, facts, definition, examples[definition.id] ?? null)),
  }));
}

function prepareMetric(
  words: MethodWords,
  facts: PageFacts,
  definition: Known,
  example: MetricExample | null,
): MetricModel {
  const { method } = words;
  const { id, formula, unit, citations } = definition;
  const fact = (key: "symbols" | "unit" | "range" | "edges", text: string) => ({
    key,
    term: method(`part.${key}`),
    text,
  });
  return {
    id,
    name: method(`metrics.${id}.name`),
    meaning: method(`metrics.${id}.meaning`),
    formula,
    facts: [
      fact("symbols", method(`metrics.${id}.symbols`)),
      fact("unit", method(`result.${unit}`)),
      fact("range", rangeText(words, definition)),
      fact("edges", method(`metrics.${id}.edges`)),
    ],
    sources: citations.map((citation) => {
      const text = literature(citation);
      return text === null
        ? { text: method(`citation.${citation as PracticeId}`), literature: false }
        : { text, literature: true };
    }),
    answer: answerOf(words, facts, definition, example),
    example: example && prepareExample(words, facts, example),
  };
}

function rangeText({ locale, method }: MethodWords, { range: { least, most } }: Known): string {
  if (least === null) return method("range.none");
  const low = formatNumber(locale, least);
  return most === null
    ? method("range.from", { least: low })
    : method("range.between", { least: low, most: formatNumber(locale, most) });
}

/** The address that answers the example's own figure, in the page's period and state of knowledge. */
function answerOf(
  { method }: MethodWords,
  { period, asOf }: PageFacts,
  { answer }: Known,
  example: MetricExample | null,
): MetricModel["answer"] {
  if (answer === null) return { text: method("part.noAnswer"), href: null };
  const { path, field } = answer;
  const text = `GET ${path} → ${field}`;
  const park = example?.subject.find(({ kind }) => kind === "park")?.code;
  if (path.includes("{park}") && park === undefined) return { text, href: null };
  const query = new URLSearchParams({ period: period.code });
  if (asOf !== null) query.set("asOf", asOf);
  if (path.startsWith("/exports/") && park !== undefined) query.set("park", park);
  return { text, href: `/api/v1${path.replace("{park}", park ?? "")}?${query}` };
}
