import type { PublishedFactRow } from "@/lib/schemas/rows/published-fact-row";
import { fromYiYuan } from "../hundredths";
import { readCsv } from "./read-csv";

type Heading =
  | "id"
  | "period"
  | "indicator"
  | "comparison"
  | "value"
  | "unit"
  | "universe"
  | "use_in_sample"
  | "label"
  | "source";

/** Citation to document: the first pattern that fits. */
const DOCUMENTS: [RegExp, string][] = [
  [/Herald/, "herald-2025-10-10"],
  [/Shanghai Securities/, "ssn-2025-10-11"],
  [/No\. 189/, "guideline-2025-189"],
  [/2015 assessment/, "report-2015"],
  [/2016 assessment/, "report-2016"],
  [/October 2021/, "report-2021"],
  [/report on 2023/, "report-2023"],
  [/programme text/, "programme-2025-10"],
  [/industrial transfer of 2023/, "policy-2023-transfer"],
  [/development zones/, "zones-evaluation-2019"],
];

/** Figures as published, in the file's order. */
export const PUBLISHED_FACTS: PublishedFactRow[] = readCsv<Heading>("published-facts.csv").map((row) => ({
  id: row.id,
  period: row.period,
  indicator: row.indicator,
  comparison: row.comparison as PublishedFactRow["comparison"],
  value: row.value,
  unit: row.unit,
  universe: row.universe,
  useInSample: row.use_in_sample,
  label: row.label,
  citation: row.source,
  sourceDocumentId: DOCUMENTS.find(([pattern]) => pattern.test(row.source))?.[1] ?? null,
}));

/**
 * A published total as hundredths of a 万元.
 *
 * @throws when there is no such fact or it is not in 亿元
 */
export function publishedTotal(id: string): number {
  const fact = PUBLISHED_FACTS.find((row) => row.id === id);
  if (fact?.unit !== "100 million yuan") throw new Error(`no published total ${id} in 亿元`);
  return fromYiYuan(Number(fact.value));
}
