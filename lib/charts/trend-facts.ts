import type { ChartCategory, ChartPoint } from "./chart-model";

type Placed = { category: ChartCategory; value: number; label: string };

/** What there is to say about one series in words: its ends, its extremes and how many points it has. */
export type TrendFacts = {
  count: number;
  missing: number;
  first: Placed;
  last: Placed;
  least: Placed;
  greatest: Placed;
  /** From the first to the last point. */
  direction: "up" | "down" | "level";
};

/** @returns the facts of a series, or null when it has no value at all; of equal extremes the earliest is named */
export function trendFacts(categories: ChartCategory[], points: ChartPoint[]): TrendFacts | null {
  const placed: Placed[] = [];
  points.forEach((point, index) => {
    const category = categories[index];
    if (category && point.value !== null) placed.push({ category, value: point.value, label: point.label });
  });
  const first = placed[0];
  const last = placed[placed.length - 1];
  if (!first || !last) return null;
  const change = last.value - first.value;
  return {
    count: placed.length,
    missing: points.length - placed.length,
    first,
    last,
    least: placed.reduce((least, each) => (each.value < least.value ? each : least)),
    greatest: placed.reduce((greatest, each) => (each.value > greatest.value ? each : greatest)),
    direction: change > 0 ? "up" : change < 0 ? "down" : "level",
  };
}
