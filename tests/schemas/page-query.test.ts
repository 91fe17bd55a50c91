import { expect, test } from "vitest";
import { pageQuery } from "@/lib/schemas/page-query";

test("a page reads the parameters it knows: empty ones are absent, of repeated ones the first holds", () => {
  expect(
    pageQuery(["period", "asOf", "universe"], {
      period: ["2023", "2024"],
      asOf: "",
      universe: undefined,
      utm_source: "mail",
    }),
  ).toEqual({ period: "2023" });
});

test("boxes ticked in a form come as one list, empty ones left out", () => {
  expect(pageQuery(["columns", "sort"], { columns: ["tax", "", "output"], sort: ["a", "b"] }, ["columns"])).toEqual({
    columns: "tax,output",
    sort: "a",
  });
});
