import type { Period } from "@/lib/domain/period";
import type { SourceReference } from "@/lib/domain/source-reference";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";

/** What every figure and chart of the page has in common. */
export type OverviewFacts = {
  period: Period;
  asOf: string | null;
  cutOff: string;
  universe: NamedCode | null;
  parks: number;
  sample: boolean;
  source: SourceReference[];
};
