import type { Period } from "@/lib/domain/period";
import type { SourceReference } from "@/lib/domain/source-reference";
import type { NamedCode } from "./overview/overview-parts";

/** What every page of figures says about itself: of when, known when, over which parks, from which sources. */
export type PageFacts = {
  period: Period;
  /** Periods with data that can be chosen, latest first. */
  periods: string[];
  /** Day whose knowledge is shown; null for the latest. */
  asOf: string | null;
  /** Statistical "today" of delays. */
  cutOff: string;
  /** The definition that says which parks count; null before there was any. */
  universe: (NamedCode & { definitionZh: string; definitionEn: string; parkCount: number; basis: string }) | null;
  /** Parks of the universe, and those of them that reported output. */
  parks: number;
  parksReporting: number;
  /** Codes of the universe's parks without output in the period. */
  notReported: string[];
  datasetVersion: number;
  sample: boolean;
  source: SourceReference[];
};
