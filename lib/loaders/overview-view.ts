import type { Period } from "@/lib/domain/period";
import type { SourceReference } from "@/lib/domain/source-reference";
import type { Headline } from "@/lib/schemas/overview/headline";
import type {
  AttentionPark,
  HomogeneityYear,
  IndustryMix,
  MapCity,
  NamedCode,
  NetworkStrip,
  OutputYear,
  ParkFigure,
  PolicyMark,
  SigningPoint,
} from "@/lib/schemas/overview/overview-parts";

/** Everything the overview says about a period, as known on a day. Money in 万元, area in mu, rates as fractions. */
export type OverviewView = {
  period: Period;
  /** Periods with data that can be chosen, latest first. */
  periods: string[];
  /** Day whose knowledge is shown; null for the latest. */
  asOf: string | null;
  /** Statistical "today" of delays. */
  cutOff: string;
  /** The definition that says which parks count; null before there was any. */
  universe: (NamedCode & { definitionZh: string; definitionEn: string; parkCount: number; basis: string }) | null;
  datasetVersion: number;
  sample: boolean;
  source: SourceReference[];
  /** Codes of the universe's parks without output in the period. */
  notReported: string[];
  /** Parks of the universe, and those of them that reported output. */
  parks: number;
  parksReporting: number;
  headlines: Headline[];
  /** Years only, up to the period; a cumulative period is never mixed in. */
  outputSeries: OutputYear[];
  signingSeries: SigningPoint[];
  /** The last 24 months up to the cut-off, each by itself, not cumulative. */
  signingMonths: SigningPoint[];
  /** By broad group and by division of GB/T 4754-2017. */
  industryMix: { byGroup: IndustryMix; byDivision: IndustryMix };
  homogeneitySeries: HomogeneityYear[];
  map: { coordinateSystem: string; cities: MapCity[]; parks: ParkFigure[] };
  /** Ten largest by output. */
  topParks: ParkFigure[];
  /** At most ten parks, most urgent first. */
  attention: AttentionPark[];
  network: NetworkStrip;
  events: PolicyMark[];
};
