import { expect, test } from "vitest";
import { sortLink } from "@/lib/tables/sort-link";

const words = { locale: "en" as const, page: { path: "/parks", query: { city: "440200", page: "3", sort: "nameEn" } } };

test("figures are first ordered from the greatest, texts from the beginning; the filters stay, the page does not", () => {
  expect(sortLink(words, "outputWanYuan", "end", undefined)).toEqual({
    href: "/en/parks?city=440200&sort=-outputWanYuan",
    state: "none",
  });
  expect(sortLink(words, "cityNameEn", "start", undefined).href).toBe("/en/parks?city=440200&sort=cityNameEn");
});

test("a column that orders the table turns round", () => {
  const down = sortLink(words, "taxWanYuan", "end", { field: "taxWanYuan", descending: true });
  expect(down).toEqual({ href: "/en/parks?city=440200&sort=taxWanYuan", state: "descending" });
  const up = sortLink(words, "taxWanYuan", "end", { field: "taxWanYuan", descending: false });
  expect(up).toEqual({ href: "/en/parks?city=440200&sort=-taxWanYuan", state: "ascending" });
});
