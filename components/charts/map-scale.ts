import type { MapChartModel } from "@/lib/charts/chart-model";

/** The map is drawn once; the style sheet enlarges its names where it is shown small. */
export const MAP_SIZE = { width: 640, height: 462 };
export const WIDE_FONT = 12.5;
export const NARROW_FONT = 20;

const GREATEST_RADIUS = 15;
const LEAST_RADIUS = 2.4;

/** @returns a function from a park's value to its circle's radius: area follows value, down to a size still seen */
export function circleRadius({
  parks,
  sizes,
}: Pick<MapChartModel, "parks" | "sizes">): (value: number | null) => number {
  const greatest = Math.max(...parks.map(({ point }) => point.value ?? 0), ...sizes.map(({ value }) => value), 0);
  return (value) => {
    if (value === null || greatest === 0) return LEAST_RADIUS;
    const radius = GREATEST_RADIUS * Math.sqrt(Math.max(0, value) / greatest);
    return Math.round(Math.max(LEAST_RADIUS, radius) * 10) / 10;
  };
}
