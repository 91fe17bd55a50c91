import type { IndustryOutputRow } from "@/lib/schemas/rows/industry-output-row";
import type { ObservationRow } from "@/lib/schemas/rows/observation-row";
import { apportion } from "../apportion";
import { hundredthsText } from "../hundredths";
import { BATCH_IDS } from "../reference/batch-ids";
import type { SeededIndicator } from "../reference/indicators";
import type { FigureSet } from "./figures";
import type { IndustryMix } from "./industry-mix";
import { type Vintage, vintageValue } from "./vintages";

const valueAt = (
  seed: number,
  park: string,
  { period, vintages }: FigureSet,
  vintage: Vintage,
  indicator: SeededIndicator,
  value: number,
): number =>
  vintageValue(
    seed,
    `${park}/${period}/${indicator}`,
    vintage,
    vintage === vintages.at(-1),
    value,
    indicator === "employees" ? 100 : 1,
  );

/** A park's figures of a period, every version of each. */
export function* observationRows(seed: number, park: string, set: FigureSet): Generator<ObservationRow> {
  for (const [indicator, value] of set.values)
    for (const vintage of set.vintages)
      yield {
        parkCode: park,
        indicatorCode: indicator,
        periodCode: set.period,
        recordedFrom: vintage.recordedFrom,
        recordedTo: vintage.recordedTo,
        value: hundredthsText(valueAt(seed, park, set, vintage, indicator, value)),
        absentReason: null,
        status: vintage.status,
        revisionReason: vintage.revisionReason,
        batchId: BATCH_IDS.indicators,
        sourceCell: null,
      };
}

/** The same output by industry: in every version the rows add up to that version's gross output exactly. */
export function* industryOutputRows(
  seed: number,
  park: string,
  set: FigureSet,
  mix: IndustryMix,
): Generator<IndustryOutputRow> {
  const output = set.values.find(([indicator]) => indicator === "output")?.[1];
  if (output === undefined) return;
  const shares = mix.sharesAt(set.time);
  for (const vintage of set.vintages) {
    const parts = apportion(valueAt(seed, park, set, vintage, "output", output), shares);
    for (const [k, industryCode] of mix.industries.entries())
      yield {
        parkCode: park,
        industryCode,
        periodCode: set.period,
        recordedFrom: vintage.recordedFrom,
        recordedTo: vintage.recordedTo,
        outputWanYuan: hundredthsText(parts[k] as number),
        status: vintage.status,
        batchId: BATCH_IDS.industryOutputs,
        sourceCell: null,
      };
  }
}
