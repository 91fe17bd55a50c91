import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "@/lib/charts/spread-labels";

test("labels that do not touch stay where they wish", () => {
  expect(spreadLabels([10, 100, 50], 15, 0, 200)).toEqual([10, 100, 50]);
});

test("labels that touch share their shift", () => {
  expect(spreadLabels([100, 100], 20, 0, 200)).toEqual([90, 110]);
});

test("too many labels for the room are refused", () => {
  expect(spreadLabels([1, 2, 3], 20, 0, 30)).toBeNull();
});

test("labels never cover each other, keep their order and stay inside", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 350 }), { minLength: 1, maxLength: 15 }), (wishes) => {
      const middles = spreadLabels(wishes, 15, 0, 300) ?? [];
      expect(middles).toHaveLength(wishes.length);
      const sorted = [...middles].sort((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
      expect(sorted.at(-1)).toBeLessThanOrEqual(300 + 1e-9);
      for (let index = 1; index < sorted.length; index++) {
        expect((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
      }
      for (const [a, wish] of wishes.entries()) {
        for (const [b, other] of wishes.entries()) {
          if (wish < other) expect(middles[a]).toBeLessThan(middles[b] ?? 0);
        }
      }
    }),
  );
});
