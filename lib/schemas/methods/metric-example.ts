import type { Measured } from "@/lib/domain/absence";
import type { RegionCode } from "@/lib/domain/region";
import type { ProjectState } from "@/lib/domain/stage";
import type { Light } from "@/lib/metrics/project-delay";

/** A thing an example is about, by its code and, where it has one, its name in both languages. */
export type ExampleName = { kind: "park" | "industry" | "project"; code: string; nameZh: string; nameEn: string };

/** Units of the numbers an example shows. Rates, shares and indices are fractions. */
export const STEP_UNITS = [
  "wanYuan",
  "mu",
  "wanYuanPerMu",
  "share",
  "rate",
  "number",
  "quantity",
  "park",
  "pair",
  "project",
  "industry",
  "indicator",
  "day",
  "month",
  "place",
] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

/** What stands in a line of an example: a number (or why there is none), a day, a word, or names. */
export type StepContent =
  | { kind: "figure"; figure: Measured; unit: StepUnit }
  | { kind: "day"; day: string }
  | { kind: "stage"; stage: ProjectState | null }
  | { kind: "light"; light: Light }
  | { kind: "region"; region: RegionCode }
  | { kind: "flag"; flag: boolean }
  | { kind: "names"; names: ExampleName[] };

/** Terms of the lines, each worded in the catalogue `method` under `term`. */
export const STEP_TERMS = [
  "parksReporting",
  "sum",
  "parksInBoth",
  "currentSum",
  "baseSum",
  "rate",
  "projectsSigned",
  "amountNow",
  "amountBefore",
  "declaredOutput",
  "declaredOutputs",
  "parkOutput",
  "outputs",
  "share",
  "outputIn",
  "revealed",
  "parksDeclaring",
  "parksNaming",
  "parkShare",
  "industryOutput",
  "provinceOutput",
  "provinceShare",
  "quotient",
  "belowFloor",
  "product",
  "ownSquares",
  "otherSquares",
  "similarity",
  "similarityTo",
  "twins",
  "parksCompared",
  "pairs",
  "unitSum",
  "weightedUnitSum",
  "weightSquares",
  "index",
  "partOf",
  "otherParts",
  "parkParts",
  "landBuilt",
  "perMu",
  "perPlanned",
  "perSupplied",
  "perBuilt",
  "perIndustrial",
  "cutOff",
  "reached",
  "waitingFor",
  "plannedDay",
  "delay",
  "yellowFrom",
  "redFrom",
  "removalAfter",
  "light",
  "openProjects",
  "delayedProjects",
  "fundsBefore",
  "fundsOwn",
  "funds",
  "region",
  "revealedMain",
  "peerReasons",
  "peers",
  "mainShareUnder40",
  "outputFalling",
  "projectsRed",
  "idleLandHigh",
  "notReported",
  "largestShare",
  "shareIn",
  "otherShares",
  "concentration",
  "divisions",
  "normalised",
  "entropy",
  "effective",
  "differenceIn",
  "otherDifferences",
  "krugman",
  "parksAhead",
  "place",
  "score",
] as const;
export type StepTerm = (typeof STEP_TERMS)[number];

/** A line of an example: what it is, of what, and what it comes to. */
export type ExampleStep = { term: StepTerm; of?: ExampleName; content: StepContent };

/** A metric computed from the data: its inputs step by step, and what they come to. */
export type MetricExample = {
  /** What it is computed of, the park first; empty where it is the whole province. */
  subject: ExampleName[];
  steps: ExampleStep[];
  /** The last line. */
  result: ExampleStep;
};
