import { expect, test } from "vitest";
import { nearestPlace, placeBeside, type WalkPlace } from "@/lib/charts/walk-places";

const at = (left: number, top: number): WalkPlace => ({ left, top, width: 2, height: 2, lines: [], href: null });
const grid = [0, 10, 20].flatMap((top) => [0, 10, 20].map((left) => at(left, top)));

test("in a grid each arrow leads to the neighbour, and at the edge nowhere", () => {
  expect((["left", "right", "up", "down"] as const).map((way) => placeBeside(grid, 4, way))).toEqual([3, 5, 1, 7]);
  expect((["left", "up"] as const).map((way) => placeBeside(grid, 0, way))).toEqual([0, 0]);
});

test("a step keeps its line: what lies straight ahead comes before what is nearer but aside", () => {
  const places = [at(0, 0), at(30, 0), at(8, 12)];
  expect(placeBeside(places, 0, "right")).toBe(1);
  expect(placeBeside(places, 0, "down")).toBe(2);
});

test("what lies far aside is reached when nothing else is there", () => {
  expect(placeBeside([at(0, 0), at(2, 90)], 0, "right")).toBe(1);
});

test("the pointer means the nearest place within reach, or none", () => {
  expect(nearestPlace(grid, 19, 12, 8)).toBe(5);
  expect(nearestPlace(grid, 200, 200, 8)).toBe(-1);
  expect(nearestPlace([], 0, 0, 8)).toBe(-1);
});
