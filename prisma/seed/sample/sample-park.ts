import type { RegionCode } from "@/lib/domain/region";

/** What of a park the generator builds on. */
export type SamplePark = {
  code: string;
  cityCode: string;
  region: RegionCode;
  level: string;
  /** Declared divisions in order. */
  declared: readonly string[];
  /** First year in which it counts; no figures but funds and projects before. */
  entryYear: number;
  /** Year of its recognition: special funds from then on. */
  fundedFrom: number;
};
