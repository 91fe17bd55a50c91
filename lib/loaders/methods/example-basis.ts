import { listIndustries } from "@/lib/data/industries/list-industries";
import type { Absence, Measured } from "@/lib/domain/absence";
import { yearBefore } from "@/lib/domain/period";
import type { Declarations } from "@/lib/metrics/main-industry";
import type { OutputStructure } from "@/lib/metrics/output-structure";
import type { ExampleName, ExampleStep, MetricExample, StepTerm, StepUnit } from "@/lib/schemas/methods/metric-example";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { declarationsOf, loadDeclarations, loadStructure } from "../basis/outputs";
import { cachedReference } from "../cached-reference";
import { loadParkRows, type ParkRow } from "../parks/park-rows";

/** What the examples are computed from: the frame, its parks, and the park they take. */
export type ExampleBasis = {
  frame: Frame;
  common: Common;
  /** The same months a year before, for growth. */
  before: Frame;
  rows: ParkRow[];
  structure: OutputStructure;
  /** Of the frame's parks. */
  declarations: Declarations;
  /** The park with the largest output among those that declared main industries. */
  park: ParkRow;
  /** Divisions there are in the classification. */
  divisions: number;
  parkName: (code: string) => ExampleName;
  industryName: (code: string) => ExampleName;
};

/** How an example is computed. */
export type ExampleOf = (basis: ExampleBasis) => MetricExample | Promise<MetricExample>;

/** What the examples of a period rest on, or why there can be none. */
export async function loadExampleBasis(frame: Frame, common: Common): Promise<ExampleBasis | Absence> {
  if (frame.absence) return frame.absence;
  const { dataset, cutOff, asOf } = frame;
  const [before, rows, structure, all, industries] = await Promise.all([
    loadFrameOf(frame, yearBefore(frame.period), common),
    loadParkRows(frame, common),
    loadStructure(frame),
    loadDeclarations(dataset, cutOff, asOf),
    cachedReference(dataset, "industries", [], listIndustries),
  ]);
  const declarations = declarationsOf(all, frame);
  const measurable = new Set(structure.parks);
  const park = rows
    .filter((row) => measurable.has(row.code) && row.outputWanYuan !== null && declarations.get(row.code)?.length)
    .toSorted((a, b) => (b.outputWanYuan ?? 0) - (a.outputWanYuan ?? 0) || (a.code < b.code ? -1 : 1))[0];
  if (!park) return "notReported";
  const named =
    (kind: ExampleName["kind"], known: readonly { code: string; nameZh: string; nameEn: string }[]) =>
    (code: string): ExampleName => {
      const entry = known.find((each) => each.code === code);
      return { kind, code, nameZh: entry?.nameZh ?? code, nameEn: entry?.nameEn ?? code };
    };
  return {
    frame,
    common,
    before,
    rows,
    structure,
    declarations,
    park,
    divisions: industries.length,
    parkName: named("park", rows),
    industryName: named("industry", industries),
  };
}

/** A line of an example that holds a number. */
export const figureStep = (
  term: StepTerm,
  figure: Measured | number,
  unit: StepUnit,
  of?: ExampleName,
): ExampleStep => ({
  term,
  ...(of ? { of } : {}),
  content: { kind: "figure", figure: typeof figure === "number" ? { value: figure, absent: null } : figure, unit },
});

/** Outputs of a park by industry, largest first, ties by code. */
export function outputsOf({ parks, industries, outputs }: OutputStructure, park: string) {
  const row = outputs[parks.indexOf(park)] ?? new Float64Array();
  return industries
    .map((industry, k) => ({ industry, outputWanYuan: row[k] ?? 0 }))
    .filter(({ outputWanYuan }) => outputWanYuan > 0)
    .toSorted((a, b) => b.outputWanYuan - a.outputWanYuan || (a.industry < b.industry ? -1 : 1));
}
