import type { Measured } from "@/lib/domain/absence";
import type { Unit } from "@/lib/domain/indicator";
import type { RegionCode } from "@/lib/domain/region";
import type { NamedCode } from "../overview/overview-parts";

/** Most parks that can stand side by side and still be read. */
export const MOST_PARKS = 10;

/** Land a yield can be divided by; the figure always names it. */
export const DENOMINATORS = ["planned", "supplied", "built", "industrial"] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** Parts of the comparison, in the order they are shown. */
export const MEASURE_GROUPS = ["scale", "structure", "density", "projects", "land"] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** Units a measure stands in: those of the dictionary, and those of what is computed from them. */
export const MEASURE_UNITS = [
  "wanYuan",
  "mu",
  "squareMetre",
  "person",
  "project",
  "fraction",
  "ratio",
  "wanYuanPerMu",
  "wanYuanPerPerson",
] as const satisfies readonly (Unit | string)[];
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

/** A figure of one park; `preliminary` when what it rests on is not final. */
export type CompareFigure = Measured & { preliminary: boolean };

/** One line of the comparison: the same figure of every chosen park, in the order chosen. */
export type CompareMeasure = {
  /** Stable: an indicator's code, `<code>Growth`, or the name of what is computed. */
  id: string;
  group: MeasureGroup;
  unit: MeasureUnit;
  /** Whether a fraction is a rate of change, written with its sign. */
  growth: boolean;
  nameZh: string;
  nameEn: string;
  definitionZh: string;
  definitionEn: string;
  /** What the figure is of: the comparison's period, or the year-end a stock is known for. */
  period: string;
  /** Indicator it is divided by; null where it is no yield. */
  denominator: string | null;
  figures: CompareFigure[];
  /** The universe's own ratio of sums, for reference; null where the figure is no ratio, since a sum is not to be compared. */
  province: Measured | null;
};

/** A chosen park as the comparison names it. */
export type ComparePark = NamedCode & {
  city: string;
  cityNameZh: string;
  cityNameEn: string;
  region: RegionCode;
  mainIndustries: NamedCode[];
  /** The industry with the largest output; null without a breakdown. */
  largestIndustry: NamedCode | null;
  /** Whether it belongs to the parks the period counts; outside them its figures do not apply. */
  counted: boolean;
};

/** What the parks reported year by year for one indicator: `values[i][j]` is of park i in year j. */
export type CompareSeries = { indicator: string; years: string[]; values: CompareFigure[][] };

/** Output of one park by industry in the period, against the whole universe. */
export type StructureRow = {
  park: string;
  industry: string;
  outputWanYuan: number;
  share: number;
  locationQuotient: number;
  belowFloor: boolean;
};

/** Structural similarity of every two chosen parks, 0..1, 1 on the diagonal; absent where a park has no breakdown. */
export type SimilarityMatrix = { parks: string[]; values: Measured[][] };

/** A park proposed for comparison with the first chosen one, and what they have in common. */
export type ComparePeer = NamedCode & { cityNameZh: string; cityNameEn: string; reasons: PeerGround[] };
export type PeerGround =
  | { code: "sizeBand"; fromWanYuan: number | null; toWanYuan: number | null }
  | { code: "region"; region: RegionCode }
  | { code: "mainIndustry"; industry: NamedCode };

/** Everything the comparison of some parks says about a period. Money in 万元, area in mu, rates as fractions. */
export type Comparison = {
  parks: ComparePark[];
  denominator: Denominator;
  measures: CompareMeasure[];
  /** Years only, up to the period; every indicator of the dictionary. */
  series: CompareSeries[];
  /** Output of the period by division, and the names of divisions and broad groups that occur. */
  structure: StructureRow[];
  divisions: (NamedCode & { group: string })[];
  groups: NamedCode[];
  similarity: SimilarityMatrix;
  /** For the first chosen park; never one already chosen. */
  peers: ComparePeer[];
};
