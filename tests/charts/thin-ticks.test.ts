import { expect, test } from "vitest";
import { textWidth, thinTicks } from "@/lib/charts/thin-ticks";

const months = Array.from({ length: 20 }, (_, index) => {
  const tick = `2024-${String(index + 1).padStart(2, "0")}`;
  return { key: tick, tick, label: tick };
});

test("all ticks stay where there is room", () => {
  expect(thinTicks(months.slice(0, 5), 600, 12)).toHaveLength(5);
});

test("ticks are thinned evenly and the latest stays", () => {
  const keys = thinTicks(months, 300, 12);
  expect(keys.at(-1)).toBe("2024-20");
  const places = keys.map((key) => months.findIndex((month) => month.key === key));
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  expect(new Set(steps).size).toBe(1);
  expect(keys.length * textWidth("2024-20", 12)).toBeLessThan(300);
});

test("a room too small for one tick still has one", () => {
  expect(thinTicks(months, 5, 12)).toEqual(["2024-20"]);
});

test("Chinese characters are as wide as high", () => {
  expect(textWidth("园区", 12)).toBe(24);
  expect(textWidth("ab", 12)).toBeLessThan(15);
});
