import { expect, test } from "vitest";
import { itemHref } from "@/lib/search/item-href";

const kept = { period: "2023", asOf: "2024-06-30" };

test.each([
  ["park", "/parks/GD-4402-001", "/en/parks/GD-4402-001?period=2023&asOf=2024-06-30"],
  ["city", "/parks?city=440200", "/en/parks?city=440200&period=2023&asOf=2024-06-30"],
  ["page", "/", "/en?period=2023&asOf=2024-06-30"],
  ["indicator", "/methods#indicator-output", "/en/methods#indicator-output"],
] as const)("the address of a %s keeps period and day where figures depend on them", (kind, path, href) => {
  expect(itemHref("en", { kind, path }, kept)).toBe(href);
});

test("what is not chosen does not stand in the address", () => {
  expect(itemHref("zh-CN", { kind: "page", path: "/parks" }, { period: undefined })).toBe("/zh-CN/parks");
});
