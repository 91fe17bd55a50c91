import { expect, test } from "vitest";
import { locationQuotients } from "@/lib/metrics/location-quotient";
import { nearestTwins } from "@/lib/metrics/nearest-twins";
import { outputStructure } from "@/lib/metrics/output-structure";

const structure = outputStructure([
  { park: "A", industry: "C14", outputWanYuan: 60_000 },
  { park: "A", industry: "C39", outputWanYuan: 40_000 },
  { park: "B", industry: "C39", outputWanYuan: 295_000 },
  { park: "B", industry: "C30", outputWanYuan: 5_000 },
]);

test("a location quotient compares the park's share with the province's", () => {
  const food = locationQuotients(structure).find((row) => row.park === "A" && row.industry === "C14");
  // 60 % of A against 60 000 of 400 000.
  expect(food?.share).toBeCloseTo(0.6, 12);
  expect(food?.locationQuotient).toBeCloseTo(4, 12);
  expect(food?.belowFloor).toBe(false);
});

test("a small base is flagged and its value left alone", () => {
  const stone = locationQuotients(structure).find((row) => row.industry === "C30");
  expect(stone?.locationQuotient).toBeCloseTo(5_000 / 300_000 / (5_000 / 400_000), 12);
  expect(stone?.belowFloor).toBe(true);
});

test("industries without output have no row", () => {
  expect(locationQuotients(structure)).toHaveLength(4);
});

test("twins come most similar first, ties by code, without the park itself", () => {
  const three = outputStructure([
    { park: "A", industry: "C39", outputWanYuan: 1 },
    { park: "B", industry: "C14", outputWanYuan: 1 },
    { park: "C", industry: "C39", outputWanYuan: 9 },
    { park: "D", industry: "C39", outputWanYuan: 5 },
  ]);
  expect(nearestTwins(three, "A", 2)).toEqual([
    { park: "C", similarity: 1 },
    { park: "D", similarity: 1 },
  ]);
  expect(nearestTwins(three, "X", 2)).toEqual([]);
});
