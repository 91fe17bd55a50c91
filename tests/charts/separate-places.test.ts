import { expect, test } from "vitest";
import { separatePlaces } from "@/lib/charts/separate-places";

test("places of their own stay; those that coincide part by at least the gap", () => {
  const places = [
    { code: "a", x: 10, y: 10 },
    { code: "b", x: 50, y: 50 },
    ...Array.from({ length: 6 }, (_, index) => ({ code: `c${index}`, x: 10, y: 10 })),
  ];
  const moved = separatePlaces(places, 6);
  expect(moved.slice(0, 2)).toEqual(places.slice(0, 2));
  expect(moved.map(({ code }) => code)).toEqual(places.map(({ code }) => code));
  for (const [index, one] of moved.entries()) {
    for (const other of moved.slice(0, index)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(5.8);
    }
  }
  expect(separatePlaces(places, 6)).toEqual(moved);
});
