import { expect, test } from "vitest";
import { placeAt } from "@/lib/domain/place-at";

test.each([
  ["/", "overview", true],
  ["/parks", "parks", true],
  ["/parks/GD-4402-001", "parks", false],
  ["/parks/compare", "compare", true],
  ["/methods/reconciliation", "methods", false],
  ["/data", "data", true],
  ["/data/api", "api", true],
] as const)("%s belongs to %s", (path, key, exact) => {
  expect(placeAt(path)).toEqual({ key, exact });
});

test.each(["/parking", "/search", "/sign-in", "/no-such-page"])("%s belongs to no entry of the navigation", (path) => {
  expect(placeAt(path)).toBeNull();
});
