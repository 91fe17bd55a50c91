import type { Measured } from "@/lib/domain/absence";

/** How a published figure is stated: exactly, or as a bound. */
export const COMPARISONS = ["=", ">", ">=", "<", "<="] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const VERDICTS = ["agrees", "differs", "notComparable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a figure of ours stands to a published one. */
export type Agreement = {
  /** Ours − published, in the published unit; null where ours is absent. */
  difference: number | null;
  /** The difference as a part of the published figure's size; null where that is 0 too. */
  relativeDifference: number | null;
  verdict: Verdict;
};

type Published = {
  /** As printed, so that its decimals say how closely it can be met: `2257.2`. */
  value: string;
  comparison: Comparison;
  /** Whether both mean the same thing. */
  comparable: boolean;
};

/**
 * Holds a figure of ours against a published one. An exact figure is met when ours rounds to it at its own decimals; a bound,
 * when ours lies on its side. Where the two mean different things, or ours is absent, nothing is agreed or contradicted.
 */
export function agreement({ value, comparison, comparable }: Published, ours: Measured): Agreement {
  const published = Number(value);
  if (ours.value === null) return { difference: null, relativeDifference: null, verdict: "notComparable" };
  const difference = ours.value - published;
  const relativeDifference = published === 0 ? null : difference / Math.abs(published);
  if (!comparable) return { difference, relativeDifference, verdict: "notComparable" };
  return {
    difference,
    relativeDifference,
    verdict: isMet(value, comparison, ours.value) ? "agrees" : "differs",
  };
}

function isMet(value: string, comparison: Comparison, ours: number): boolean {
  const published = Number(value);
  switch (comparison) {
    case ">":
      return ours > published;
    case ">=":
      return ours >= published;
    case "<":
      return ours < published;
    case "<=":
      return ours <= published;
    case "=": {
      const decimals = value.split(".")[1]?.length ?? 0;
      return Math.abs(ours - published) <= 0.5 * 10 ** -decimals;
    }
  }
}
