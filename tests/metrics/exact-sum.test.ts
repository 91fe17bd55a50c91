import fc from "fast-check";
import { expect, test } from "vitest";
import { exactSum } from "@/lib/metrics/exact-sum";

test("tenths do not drift", () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum(Array.from({ length: 1000 }, () => 0.01))).toBe(10);
  expect(exactSum([])).toBe(0);
});

test("the sum of whole hundredths is theirs, in any order", () => {
  const hundredths = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 200 });
  fc.assert(
    fc.property(hundredths, (amounts) => {
      const values = amounts.map((amount) => amount / 100);
      const total = amounts.reduce((sum, amount) => sum + amount, 0) / 100;
      expect(exactSum(values)).toBe(total);
      expect(exactSum(values.toReversed())).toBe(total);
    }),
  );
});
