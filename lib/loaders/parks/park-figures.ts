import { absent, type Measured, measured } from "@/lib/domain/absence";
import { effectiveIndustries } from "@/lib/metrics/effective-industries";
import { herfindahl, normalisedHerfindahl } from "@/lib/metrics/herfindahl";
import { krugmanIndices } from "@/lib/metrics/krugman-indices";
import { ratio } from "@/lib/metrics/ratio";
import type { Park } from "@/lib/schemas/api/park";
import type { ParkFigureId } from "@/lib/schemas/park/park-figure";
import type { Common, Frame } from "../basis/frame";
import { loadHomogeneity } from "../basis/homogeneity";
import { landPeriod } from "../basis/land-period";
import { loadStructure } from "../basis/outputs";
import { loadValues, measuredValue } from "../basis/values";
import { cached } from "../cached";
import { loadDivisions } from "../divisions";
import { loadParkRows } from "./park-rows";

/** The figures of a park's file, each present or absent with its reason. Money in 万元, rates as fractions. */
export type ParkFigures = Record<ParkFigureId, Measured>;

/** The figures of every park of the frame: those of the list, and those only a park's own file shows. */
export const loadParkFigures = (frame: Frame, common: Common): Promise<ReadonlyMap<string, ParkFigures>> =>
  cached(
    frame.dataset,
    "park-figures",
    [frame.period.code, frame.asOf, common.universe ?? null, frame.absence],
    async () => {
      const [rows, structural, perHead] = await Promise.all([
        loadParkRows(frame, common),
        loadStructural(frame),
        loadPerHead(frame),
      ]);
      return new Map(rows.map((row) => [row.code, { ...listed(row), ...perHead(row), ...structural(row.code) }]));
    },
  );

type Listed = Pick<
  ParkFigures,
  | "output"
  | "valueAdded"
  | "investment"
  | "tax"
  | "outputPerMu"
  | "mainIndustryShare"
  | "signedAmount"
  | "signedCount"
  | "delayedProjects"
>;

const listed = (row: Park): Listed => ({
  output: fieldOf(row, "outputWanYuan"),
  valueAdded: fieldOf(row, "valueAddedWanYuan"),
  investment: fieldOf(row, "investmentWanYuan"),
  tax: fieldOf(row, "taxWanYuan"),
  outputPerMu: fieldOf(row, "outputPerMu"),
  mainIndustryShare: fieldOf(row, "mainIndustryShare"),
  signedAmount: fieldOf(row, "signedAmountWanYuan"),
  signedCount: fieldOf(row, "signedCount"),
  delayedProjects: fieldOf(row, "delayedProjects"),
});

type ListedField =
  | "outputWanYuan"
  | "valueAddedWanYuan"
  | "investmentWanYuan"
  | "taxWanYuan"
  | "outputPerMu"
  | "mainIndustryShare"
  | "signedAmountWanYuan"
  | "signedCount"
  | "delayedProjects";

function fieldOf(row: Park, field: ListedField): Measured {
  const value = row[field];
  return value === null ? absent(row[`${field}Absent`] ?? "notReported") : measured(value);
}

/** Figures per mu of built land and per person employed. */
async function loadPerHead({ dataset, period, asOf, absence }: Frame) {
  const [employees, land] = await Promise.all([
    loadValues(dataset, "employees", period.code, asOf),
    loadValues(dataset, "landBuilt", landPeriod(period), asOf),
  ]);
  return (row: Park): Pick<ParkFigures, "employees" | "taxPerMu" | "outputPerWorker"> => {
    if (absence) return { employees: absent(absence), taxPerMu: absent(absence), outputPerWorker: absent(absence) };
    const people = measuredValue(employees.get(row.code));
    return {
      employees: people,
      taxPerMu: ratio(row.taxWanYuan, land.get(row.code)?.value ?? null),
      outputPerWorker: ratio(row.outputWanYuan, people.value),
    };
  };
}

/** Figures of what a park makes, by division. */
async function loadStructural(frame: Frame) {
  const [structure, likeness, divisions] = await Promise.all([
    loadStructure(frame),
    loadHomogeneity(frame),
    loadDivisions(frame.dataset),
  ]);
  const rows = new Map(structure.parks.map((park, i) => [park, structure.outputs[i] as Float64Array]));
  const similar = new Map(likeness.parks.map(({ park, meanSimilarity }) => [park, meanSimilarity]));
  const krugman = krugmanIndices(structure);
  return (park: string) => {
    const row = frame.absence === null ? rows.get(park) : undefined;
    const figure = (of: (outputs: Float64Array) => number | undefined): Measured => {
      if (!row) return absent(frame.absence ?? "notReported");
      const value = of(row);
      return value === undefined ? absent("tooFew") : measured(value);
    };
    return {
      effectiveIndustries: figure(effectiveIndustries),
      meanSimilarity: figure(() => similar.get(park)),
      largestIndustryShare: figure((outputs) => Math.max(...outputs) / outputs.reduce((sum, x) => sum + x, 0)),
      herfindahl: figure(herfindahl),
      herfindahlNormalised: figure((outputs) => normalisedHerfindahl(herfindahl(outputs), divisions.length)),
      krugman: figure(() => krugman.get(park)),
    };
  };
}
