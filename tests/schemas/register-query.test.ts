import { expect, test } from "vitest";
import { parseQuery } from "@/lib/api/parse-query";
import { boundsText } from "@/lib/schemas/register/bounds-parameter";
import { parkQueryOf, registerQuerySchema, statedBounds } from "@/lib/schemas/register/register-query";

const parse = (search: string) => parseQuery(new URLSearchParams(search), registerQuerySchema);

test("bounds may stand in one parameter, as a form states them, or apart, as the API takes them", () => {
  for (const search of ["outputGrowth=-0.1..0.05", "outputGrowthFrom=-0.1&outputGrowthUnder=0.05"]) {
    expect(statedBounds(parse(search), "outputGrowth")).toEqual({ from: -0.1, under: 0.05 });
    expect(parkQueryOf(parse(search))).toMatchObject({ outputGrowthFrom: -0.1, outputGrowthUnder: 0.05 });
  }
  expect(parkQueryOf(parse("delayedProjects=5.."))).not.toHaveProperty("delayedProjectsUnder");
});

test.each([
  "outputGrowth=..",
  "outputGrowth=0",
  "outputGrowth=a..b",
  "outputGrowth=0...1",
  "columns=colour",
  "density=tall",
  "view=globe",
  "page=0",
  "pageSize=10",
])("%s is no state of the page", (search) => {
  expect(() => parse(search)).toThrow();
});

test("bounds are written as they are read", () => {
  for (const text of ["..0.4", "0.4..0.6", "5..", "-0.1..0"])
    expect(boundsText(statedBounds(parse(`outputGrowth=${text}`), "outputGrowth"))).toBe(text);
  expect(boundsText({ from: null, under: null })).toBe("");
});

test("how the page looks is no question to the list; the greatest output comes first unless asked otherwise", () => {
  expect(parkQueryOf(parse("columns=taxWanYuan,city&density=compact&view=both&page=2&totals=all&city=440200"))).toEqual(
    {
      city: ["440200"],
      sort: [{ field: "outputWanYuan", descending: true }],
    },
  );
  expect(parkQueryOf(parse("sort=nameZh")).sort).toEqual([{ field: "nameZh", descending: false }]);
  expect(parse("columns=taxWanYuan,city").columns).toEqual(["taxWanYuan", "city"]);
});
