import { describe, expect, test } from "vitest";
import { absent, measured } from "@/lib/domain/absence";
import { agreement, type Comparison } from "@/lib/metrics/agreement";

const verdict = (value: string, comparison: Comparison, ours: number) =>
  agreement({ value, comparison, comparable: true }, measured(ours)).verdict;

describe("a figure of ours against a published one", () => {
  test("meets an exact figure when it rounds to it at the decimals it was printed with", () => {
    expect(verdict("-0.28", "=", -0.27996)).toBe("agrees");
    expect(verdict("-0.28", "=", -0.2849)).toBe("agrees");
    expect(verdict("-0.28", "=", -0.2861)).toBe("differs");
    expect(verdict("2257.2", "=", 2257.26)).toBe("differs");
    expect(verdict("109", "=", 109)).toBe("agrees");
    expect(verdict("109", "=", 106)).toBe("differs");
  });

  test("meets a bound when it lies on its side; a strict bound is not met by itself", () => {
    expect(verdict("24000", ">", 24_000)).toBe("differs");
    expect(verdict("24000", ">", 24_323.9)).toBe("agrees");
    expect(verdict("0.4", "<", 0.4)).toBe("differs");
    expect(verdict("3", "<=", 3)).toBe("agrees");
    expect(verdict("3", "<=", 4)).toBe("differs");
    expect(verdict("3", ">=", 2)).toBe("differs");
  });

  test("says how far it is off, in the unit and as a part of the published figure's size", () => {
    expect(agreement({ value: "-0.2", comparison: "=", comparable: true }, measured(-0.3))).toEqual({
      difference: expect.closeTo(-0.1, 12),
      relativeDifference: expect.closeTo(-0.5, 12),
      verdict: "differs",
    });
    expect(agreement({ value: "0", comparison: "=", comparable: true }, measured(1)).relativeDifference).toBeNull();
  });

  test("judges nothing where the two mean different things or ours is absent", () => {
    expect(agreement({ value: "106", comparison: "=", comparable: true }, absent("noUniverse"))).toEqual({
      difference: null,
      relativeDifference: null,
      verdict: "notComparable",
    });
    expect(agreement({ value: "530", comparison: "=", comparable: false }, measured(530))).toEqual({
      difference: 0,
      relativeDifference: 0,
      verdict: "notComparable",
    });
  });
});
