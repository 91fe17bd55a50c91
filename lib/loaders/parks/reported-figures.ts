import { absent, type Measured } from "@/lib/domain/absence";
import { FIGURE_GROUPS } from "@/lib/domain/figure-group";
import { yearBefore } from "@/lib/domain/period";
import { growth } from "@/lib/metrics/growth";
import { ratio } from "@/lib/metrics/ratio";
import { type MeasuredField, measuredField } from "@/lib/schemas/api/measured-field";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadValues, measuredValue, type ParkValues } from "../basis/values";

type Field = (typeof FIGURE_GROUPS.reported)[number];

/** Figures of one park that follow from what it reported. */
export type ReportedFigures = MeasuredField<Field>;

const NOTHING: ParkValues = new Map();

/**
 * Those of some figures that follow from what parks reported for the period, with its growth and yield. Reads no more than
 * these figures need.
 *
 * @param parks null for all
 */
export async function loadReportedFigures(
  frame: Frame,
  common: Common,
  fields: readonly string[],
  parks: readonly string[] | null,
): Promise<(code: string) => Partial<ReportedFigures>> {
  const { dataset, period, asOf } = frame;
  const asked = FIGURE_GROUPS.reported.filter((field) => fields.includes(field));
  const before = await loadFrameOf(frame, yearBefore(period), common);
  const read = async (indicator: string, of: string, ...needing: Field[]) =>
    needing.some((field) => asked.includes(field)) ? loadValues(dataset, indicator, of, asOf, parks) : NOTHING;
  const [output, base, valueAdded, investment, tax, land] = await Promise.all([
    read("output", period.code, "outputWanYuan", "outputGrowth", "outputPerMu"),
    read("output", before.period.code, "outputGrowth"),
    read("valueAdded", period.code, "valueAddedWanYuan"),
    read("investment", period.code, "investmentWanYuan"),
    read("tax", period.code, "taxWanYuan"),
    read("landBuilt", landPeriod(period), "outputPerMu"),
  ]);
  const outputOf = (code: string) => measuredValue(output.get(code));
  const figures: Record<Field, (code: string) => Measured> = {
    outputWanYuan: outputOf,
    outputGrowth(code) {
      const now = outputOf(code).value;
      const past = before.members?.has(code) ? (base.get(code)?.value ?? null) : null;
      return growth(now, past, now === null ? "notReported" : "noBase");
    },
    valueAddedWanYuan: (code) => measuredValue(valueAdded.get(code)),
    investmentWanYuan: (code) => measuredValue(investment.get(code)),
    taxWanYuan: (code) => measuredValue(tax.get(code)),
    outputPerMu: (code) => ratio(outputOf(code).value, land.get(code)?.value ?? null),
  };
  const figure = (field: Field, code: string) => (frame.absence ? absent(frame.absence) : figures[field](code));
  return (code) => Object.assign({}, ...asked.map((field) => measuredField(field, figure(field, code))));
}
