import { absent, type Measured } from "@/lib/domain/absence";
import { yearBefore } from "@/lib/domain/period";
import { growth } from "@/lib/metrics/growth";
import { ratio } from "@/lib/metrics/ratio";
import { measuredField } from "@/lib/schemas/api/measured-field";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadValues, measuredValue } from "../basis/values";

/** Figures of one park that follow from what it reported. */
export type ReportedFigures = ReturnType<Awaited<ReturnType<typeof loadReportedFigures>>>;

/** What parks reported for the period, and its growth and yield. @param parks null for all */
export async function loadReportedFigures(frame: Frame, common: Common, parks: readonly string[] | null) {
  const { dataset, period, asOf } = frame;
  const before = await loadFrameOf(frame, yearBefore(period), common);
  const [output, base, valueAdded, investment, tax, land] = await Promise.all([
    loadValues(dataset, "output", period.code, asOf, parks),
    loadValues(dataset, "output", before.period.code, asOf, parks),
    loadValues(dataset, "valueAdded", period.code, asOf, parks),
    loadValues(dataset, "investment", period.code, asOf, parks),
    loadValues(dataset, "tax", period.code, asOf, parks),
    loadValues(dataset, "landBuilt", landPeriod(period), asOf, parks),
  ]);
  const inFrame = (figure: Measured): Measured => (frame.absence ? absent(frame.absence) : figure);

  return (code: string) => {
    const now = measuredValue(output.get(code));
    const past = before.members?.has(code) ? (base.get(code)?.value ?? null) : null;
    return {
      ...measuredField("outputWanYuan", inFrame(now)),
      ...measuredField("outputGrowth", inFrame(growth(now.value, past, now.value === null ? "notReported" : "noBase"))),
      ...measuredField("valueAddedWanYuan", inFrame(measuredValue(valueAdded.get(code)))),
      ...measuredField("investmentWanYuan", inFrame(measuredValue(investment.get(code)))),
      ...measuredField("taxWanYuan", inFrame(measuredValue(tax.get(code)))),
      ...measuredField("outputPerMu", inFrame(ratio(now.value, land.get(code)?.value ?? null))),
    };
  };
}
