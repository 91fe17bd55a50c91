import fc from "fast-check";
import { expect, test } from "vitest";
import { percentile } from "@/scripts/bench/percentile";

const values = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 });
const share = fc.double({ noNaN: true, min: 0, max: 1 });

test("the nearest rank of a known series", () => {
  const series = [15, 20, 35, 40, 50];
  expect([0.05, 0.3, 0.4, 0.5, 0.95, 1].map((p) => percentile(series, p))).toEqual([15, 20, 20, 35, 50, 50]);
});

test("no values have no percentile", () => {
  expect(percentile([], 0.5)).toBeNull();
});

test("numbers are ordered as numbers, and the argument stays as it was", () => {
  const series = [9, 100, 10];
  expect(percentile(series, 0.5)).toBe(10);
  expect(series).toEqual([9, 100, 10]);
});

test("at least the share asked for lies at or below it, and no smaller value does as well", () => {
  fc.assert(
    fc.property(values, share, (series, p) => {
      const found = percentile(series, p) as number;
      const below = (limit: number) => series.filter((value) => value <= limit).length / series.length;
      expect(series).toContain(found);
      expect(below(found)).toBeGreaterThanOrEqual(p);
      const smaller = series.filter((value) => value < found);
      if (p > 0) for (const value of smaller) expect(below(value)).toBeLessThan(p);
    }),
  );
});

test("a share outside 0..1 is refused", () => {
  expect(() => percentile([1], 95)).toThrow(RangeError);
  expect(() => percentile([1], Number.NaN)).toThrow(RangeError);
});
