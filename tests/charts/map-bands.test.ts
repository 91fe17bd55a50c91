import fc from "fast-check";
import { expect, test } from "vitest";
import { mapBand, mapCuts, readable } from "@/lib/charts/map-bands";

test("classes of a heavy-tailed set hold about as many values each", () => {
  const values = Array.from({ length: 20 }, (_, index) => 2 ** index);
  const cuts = mapCuts(values, 5, readable);
  const counts = values.reduce<number[]>((sum, value) => {
    const band = mapBand(value, cuts);
    sum[band] = (sum[band] ?? 0) + 1;
    return sum;
  }, []);
  for (const count of counts) expect(count).toBeGreaterThanOrEqual(3);
});

test("equal values make one class", () => {
  expect(mapCuts([5, 5, 5], 5, readable)).toEqual([]);
  expect(mapBand(5, [])).toBe(0);
});

test("cuts ascend and no class is empty at its ends", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 40 }), (values) => {
      const cuts = mapCuts(values, 5, readable);
      expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b));
      expect(cuts.length).toBeLessThan(5);
      const bands = values.map((value) => mapBand(value, cuts));
      expect(Math.min(...bands)).toBe(0);
      expect(Math.max(...bands)).toBe(cuts.length);
    }),
  );
});

test("cuts are numbers people can read", () => {
  expect(readable(1234.5)).toBe(1200);
  expect(readable(0)).toBe(0);
  expect(readable(0.0372)).toBe(0.04);
});
