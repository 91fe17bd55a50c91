import type { IndicatorCode } from "@/lib/domain/indicator";
import type { HeadlineUnit } from "../overview/headline";

/** Units of a park's figures: those of the headlines, persons, 万元 per person, an effective number of industries. */
export type ParkFigureUnit = HeadlineUnit | "person" | "wanYuanPerPerson" | "industries";

type Plan = {
  id: string;
  /** Field of the API's answer that carries it. */
  field: string;
  unit: ParkFigureUnit;
  /** Whether it is compared with the year before as a rate, or as a difference in its own unit. */
  change: "growth" | "difference";
  /** Whether a place among the universe's parks, from the greatest value down, says something. */
  ranked: boolean;
  /** Indicator whose report it rests on; null where it rests on projects. */
  basis: IndicatorCode | null;
};

/** The figures of a park's file, in the order shown. */
export const PARK_FIGURES = [
  { id: "output", field: "outputWanYuan", unit: "wanYuan", change: "growth", ranked: true, basis: "output" },
  {
    id: "valueAdded",
    field: "valueAddedWanYuan",
    unit: "wanYuan",
    change: "growth",
    ranked: true,
    basis: "valueAdded",
  },
  {
    id: "investment",
    field: "investmentWanYuan",
    unit: "wanYuan",
    change: "growth",
    ranked: true,
    basis: "investment",
  },
  { id: "tax", field: "taxWanYuan", unit: "wanYuan", change: "growth", ranked: true, basis: "tax" },
  { id: "employees", field: "employees", unit: "person", change: "growth", ranked: true, basis: "employees" },
  { id: "outputPerMu", field: "outputPerMu", unit: "wanYuanPerMu", change: "growth", ranked: true, basis: "output" },
  { id: "taxPerMu", field: "taxPerMu", unit: "wanYuanPerMu", change: "growth", ranked: true, basis: "tax" },
  {
    id: "outputPerWorker",
    field: "outputPerWorkerWanYuan",
    unit: "wanYuanPerPerson",
    change: "growth",
    ranked: true,
    basis: "output",
  },
  {
    id: "mainIndustryShare",
    field: "mainIndustryShare",
    unit: "fraction",
    change: "difference",
    ranked: true,
    basis: "output",
  },
  {
    id: "effectiveIndustries",
    field: "effectiveIndustries",
    unit: "industries",
    change: "difference",
    ranked: false,
    basis: "output",
  },
  { id: "meanSimilarity", field: "meanSimilarity", unit: "index", change: "difference", ranked: true, basis: "output" },
  {
    id: "signedAmount",
    field: "signedAmountWanYuan",
    unit: "wanYuan",
    change: "growth",
    ranked: true,
    basis: null,
  },
  { id: "signedCount", field: "signedCount", unit: "project", change: "growth", ranked: true, basis: null },
  {
    id: "delayedProjects",
    field: "delayedProjects",
    unit: "project",
    change: "difference",
    ranked: false,
    basis: null,
  },
  {
    id: "largestIndustryShare",
    field: "largestIndustryShare",
    unit: "fraction",
    change: "difference",
    ranked: false,
    basis: "output",
  },
  { id: "herfindahl", field: "herfindahl", unit: "index", change: "difference", ranked: false, basis: "output" },
  {
    id: "herfindahlNormalised",
    field: "herfindahlNormalised",
    unit: "index",
    change: "difference",
    ranked: false,
    basis: "output",
  },
  { id: "krugman", field: "krugmanIndex", unit: "index", change: "difference", ranked: false, basis: "output" },
] as const satisfies readonly Plan[];

export type ParkFigurePlan = (typeof PARK_FIGURES)[number];
export type ParkFigureId = ParkFigurePlan["id"];
