import { expect, test } from "vitest";
import { quotient } from "@/scripts/bench/quotient";

test("a comparison with nothing says nothing", () => {
  expect(quotient(3, 2)).toBe(1.5);
  expect(quotient(0, 2)).toBe(0);
  expect([quotient(1, 0), quotient(null, 2), quotient(2, null), quotient(undefined, undefined)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
