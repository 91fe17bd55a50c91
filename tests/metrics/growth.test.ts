import { expect, test } from "vitest";
import { growth } from "@/lib/metrics/growth";
import { likeForLike } from "@/lib/metrics/like-for-like";
import { ratio, ratioOfSums } from "@/lib/metrics/ratio";

test("growth is a fraction of the base", () => {
  expect(growth(108, 100).value).toBeCloseTo(0.08, 12);
  expect(growth(72, 100).value).toBeCloseTo(-0.28, 12);
});

test("growth on a base of zero, below zero or not there is a named absence", () => {
  expect(growth(5, 0)).toEqual({ value: null, absent: "noBase" });
  expect(growth(5, -3)).toEqual({ value: null, absent: "noBase" });
  expect(growth(5, null)).toEqual({ value: null, absent: "notReported" });
  expect(growth(null, 5)).toEqual({ value: null, absent: "notReported" });
  expect(growth(0, 5).value).toBe(-1);
});

test("like for like counts only parks with both figures", () => {
  const current = new Map([
    ["A", 110],
    ["B", 50],
    ["new", 500],
  ]);
  const base = new Map([
    ["A", 100],
    ["B", 50],
    ["gone", 900],
  ]);
  expect(likeForLike(current, base)).toEqual({ current: 160, base: 150, parks: 2 });
  expect(likeForLike(new Map([["A", 1]]), new Map([["B", 1]]))).toBeNull();
});

test("a ratio of a group is the ratio of sums over members with both figures", () => {
  const members = [
    { numerator: 10, denominator: 2 },
    { numerator: 90, denominator: 18 },
    { numerator: 1000, denominator: null },
    { numerator: null, denominator: 1000 },
  ];
  expect(ratioOfSums(members).value).toBe(5);
  expect(ratioOfSums([])).toEqual({ value: null, absent: "noDenominator" });
  expect(ratio(3, 0)).toEqual({ value: null, absent: "noDenominator" });
  expect(ratio(null, 3)).toEqual({ value: null, absent: "notReported" });
});
