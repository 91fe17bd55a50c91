import type { Headline } from "@/lib/schemas/overview/headline";
import type {
  AttentionPark,
  HomogeneityYear,
  IndustryMix,
  MapCity,
  NetworkStrip,
  OutputYear,
  ParkFigure,
  PolicyMark,
  SigningPoint,
} from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";

/** Everything the overview says about a period, as known on a day. Money in 万元, area in mu, rates as fractions. */
export type OverviewView = PageFacts & {
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
