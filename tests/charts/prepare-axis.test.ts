import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareAxis } from "@/lib/charts/prepare-axis";

const format = (value: number) => String(value);
const labels = (values: (number | null)[], fromZero = true) =>
  prepareAxis(values, { format, fromZero }).ticks.map(({ label }) => label);

describe("an axis", () => {
  test("has round ticks around its values", () => {
    expect(labels([3200, 8100, 5832])).toEqual(["0", "2500", "5000", "7500", "10000"]);
    expect(labels([0.1, 0.28])).toEqual(["0", "0.1", "0.2", "0.3"]);
  });

  test("leaves out zero only where it may", () => {
    expect(labels([96, 104], false)).toEqual(["96", "98", "100", "102", "104"]);
    expect(labels([96, 104], true)[0]).toBe("0");
  });

  test("reaches below zero for losses", () => {
    expect(labels([-30, 50])).toEqual(["-40", "-20", "0", "20", "40", "60"]);
  });

  test("exists without values and with a single one", () => {
    expect(labels([])).toEqual(["0", "0.25", "0.5", "0.75", "1"]);
    expect(labels([null, null])).toEqual(labels([]));
    expect(labels([7], false).length).toBeGreaterThan(2);
    expect(labels([-7], true).length).toBeGreaterThan(2);
  });

  test("encloses whatever it is given in few, even, ascending steps", () => {
    const numbers = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .filter((value) => value === 0 || Math.abs(value) > 1e-6);
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 30 }), fc.boolean(), (values, fromZero) => {
        const ticks = prepareAxis(values, { format, fromZero }).ticks.map(({ value }) => value);
        const [first = Number.NaN, second = Number.NaN] = ticks;
        const last = ticks[ticks.length - 1] ?? Number.NaN;
        const step = second - first;
        const slack = step * 1e-6;
        expect(first).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(last).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        expect(ticks.length).toBeLessThanOrEqual(7);
        if (fromZero) expect(ticks).toContain(0);
        for (const [index, value] of ticks.entries())
          expect(Math.abs(value - first - index * step)).toBeLessThan(slack + 1e-9);
      }),
    );
  });
});
