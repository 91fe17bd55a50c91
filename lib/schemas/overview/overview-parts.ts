import type { Measured } from "@/lib/domain/absence";
import type { RegionCode } from "@/lib/domain/region";

/** A year's totals over the universe of that year. The number of parks changes between universes. */
export type OutputYear = {
  period: string;
  universe: string | null;
  parks: number;
  outputWanYuan: Measured;
  valueAddedWanYuan: Measured;
  investmentWanYuan: Measured;
  /** Growth over parks in both years' universes that reported both, as a fraction. */
  outputGrowth: Measured;
  investmentGrowth: Measured;
  preliminary: boolean;
};

/** Projects signed in a year or month by parks of the period's universe. `partial` years are cut by the cut-off. */
export type SigningPoint = { period: string; count: number; amountWanYuan: number; partial: boolean };

/** A named code in both languages: an industry group or division, a cluster, a platform. */
export type NamedCode = { code: string; nameZh: string; nameEn: string };

/** Output by industry and year; the shares of a year add up to 1 over the parks that broke their output down. */
export type IndustryMix = {
  industries: NamedCode[];
  years: { period: string; parts: { industry: string; outputWanYuan: number; share: number }[] }[];
};

/** Likeness of a year's parks, simple and output-weighted, each 0..1. */
export type HomogeneityYear = { period: string; parks: number; index: Measured; indexWeighted: Measured };

/** A city with the sum of its parks' output; coordinates are the seat of government in `coordinateSystem` of the map. */
export type MapCity = NamedCode & {
  region: RegionCode;
  longitude: number;
  latitude: number;
  parks: number;
  outputWanYuan: Measured;
};

/** A park as the overview names it. */
export type ParkFigure = NamedCode & {
  city: string;
  cityNameZh: string;
  cityNameEn: string;
  longitude: number;
  latitude: number;
  mainIndustry: string | null;
  outputWanYuan: Measured;
  outputGrowth: Measured;
};

/** Why a park needs attention; numbers as the reason needs them, shares and rates as fractions. */
export type AttentionReason =
  | { code: "mainShareUnder40"; share: number }
  | { code: "outputFalling"; growth: number }
  | { code: "projectsRed"; red: number; open: number }
  | { code: "idleLandHigh"; share: number; idleMu: number }
  | { code: "notReported"; indicators: string[] };

/** A park that needs attention, most urgent reason first. `score` orders the list and is not shown. */
export type AttentionPark = NamedCode & {
  city: string;
  cityNameZh: string;
  cityNameEn: string;
  score: number;
  reasons: AttentionReason[];
};

/** Clusters, platforms, parks and what runs between them. The sets overlap: their figures are never added. */
export type NetworkStrip = {
  clusters: (NamedCode & { parks: number })[];
  platforms: (NamedCode & { parks: number })[];
  parks: number;
  collaborations: { kind: "enclave" | "coInvestment" | "assistance"; count: number }[];
};

/** A policy event to be marked on time series. */
export type PolicyMark = { on: string; titleZh: string; titleEn: string };
