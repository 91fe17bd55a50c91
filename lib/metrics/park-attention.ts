import type { AttentionReason } from "@/lib/schemas/overview/overview-parts";

/** Figures of a park by which its need for attention is judged; null where a figure is absent. */
export type AttentionFigures = {
  /** Main-industry share, 0..1. */
  mainIndustryShare: number | null;
  /** Growth of output, as a fraction. */
  outputGrowth: number | null;
  /** Open projects, and those of them whose light is red or that are proposed for removal. */
  openProjects: number;
  redProjects: number;
  /** Idle and inefficient land, and land supplied, mu. */
  idleMu: number | null;
  suppliedMu: number | null;
  /** Indicators due in the period that the park did not report. */
  missing: readonly string[];
  /** How many were due. */
  due: number;
};

const MAIN_SHARE_FLOOR = 0.4;
/** A fall of output by a fifth weighs in full. */
const FULL_FALL = 0.2;
const FEWEST_RED = 3;
const IDLE_SHARE_LIMIT = 0.05;
const FULL_IDLE_SHARE = 0.2;

/**
 * Why a park needs attention and how much, 0 (not at all) to 5 (for all reasons in full). Every reason weighs 0..1:
 * how far the main-industry share lies below 40 % (as a part of 40 %); the fall of output against a fall of 20 %; the share of
 * open projects that are red, from three of them on; idle land above 5 % of the land supplied, against 20 %; the share of due
 * indicators not reported. An order to look in, not an assessment: the rule is ours and shown beside the list.
 */
export function parkAttention(figures: AttentionFigures): { score: number; reasons: AttentionReason[] } {
  const weighed = [
    mainShare(figures),
    fallingOutput(figures),
    redProjects(figures),
    idleLand(figures),
    notReported(figures),
  ].filter((part) => part !== null);
  const sorted = weighed.toSorted((a, b) => b.weight - a.weight);
  return { score: sorted.reduce((sum, part) => sum + part.weight, 0), reasons: sorted.map((part) => part.reason) };
}

type Weighed = { weight: number; reason: AttentionReason } | null;

function mainShare({ mainIndustryShare: share }: AttentionFigures): Weighed {
  if (share === null || share >= MAIN_SHARE_FLOOR) return null;
  return { weight: (MAIN_SHARE_FLOOR - share) / MAIN_SHARE_FLOOR, reason: { code: "mainShareUnder40", share } };
}

function fallingOutput({ outputGrowth: growth }: AttentionFigures): Weighed {
  if (growth === null || growth >= 0) return null;
  return { weight: Math.min(1, -growth / FULL_FALL), reason: { code: "outputFalling", growth } };
}

function redProjects({ redProjects: red, openProjects: open }: AttentionFigures): Weighed {
  return red < FEWEST_RED ? null : { weight: red / open, reason: { code: "projectsRed", red, open } };
}

function idleLand({ idleMu, suppliedMu }: AttentionFigures): Weighed {
  if (idleMu === null || suppliedMu === null || suppliedMu <= 0) return null;
  const share = idleMu / suppliedMu;
  if (share <= IDLE_SHARE_LIMIT) return null;
  return { weight: Math.min(1, share / FULL_IDLE_SHARE), reason: { code: "idleLandHigh", share, idleMu } };
}

function notReported({ missing, due }: AttentionFigures): Weighed {
  return missing.length === 0
    ? null
    : { weight: missing.length / due, reason: { code: "notReported", indicators: [...missing] } };
}
