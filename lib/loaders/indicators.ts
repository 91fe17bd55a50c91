import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { type IndicatorRow, listIndicators } from "@/lib/data/indicators/list-indicators";
import { Refusal } from "@/lib/domain/refusal";
import { cachedReference } from "./cached-reference";

/** The dictionary of indicators, in its own order. */
export const loadIndicators = (dataset: Dataset): Promise<IndicatorRow[]> =>
  cachedReference(dataset, "indicators", [], listIndicators);

/** @throws Refusal `malformed` naming the first code that is not in the dictionary */
export async function refuseUnknownIndicators(dataset: Dataset, codes: readonly string[]): Promise<void> {
  const known = new Set((await loadIndicators(dataset)).map((row) => row.code));
  const odd = codes.find((code) => !known.has(code));
  if (odd !== undefined)
    throw new Refusal("malformed", [{ parameter: "indicator", code: "unknown-indicator", values: { value: odd } }]);
}
