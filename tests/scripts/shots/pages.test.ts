import { expect, test } from "vitest";
import { PLACES } from "@/lib/domain/places";
import { PAGES } from "@/scripts/shots/pages";
import { parseOptions } from "@/scripts/shots/parse-options";

test("pictures are taken of every page there is, each under a name of its own", () => {
  const taken = PAGES.map(({ path }) => path.split("?")[0] || "/");
  expect(PLACES.map(({ path }) => path).filter((path) => !taken.includes(path))).toEqual([]);
  expect(new Set(PAGES.map(({ name }) => name)).size).toBe(PAGES.length);
});

test("pages are chosen by name, and a running server by its address", () => {
  expect(parseOptions([])).toEqual({ only: [], url: null });
  expect(parseOptions(["--only", "park,compare", "--url", "http://127.0.0.1:3000/"])).toEqual({
    only: ["park", "compare"],
    url: "http://127.0.0.1:3000",
  });
  expect(() => parseOptions(["--all"])).toThrow();
});
