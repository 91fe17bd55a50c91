import { expect, test } from "vitest";
import { shownNumber, writeTsv } from "@/lib/tables/write-tsv";

test("a figure as shown is read as the number it is, anything else is none", () => {
  expect(["1,120.04", "−3.8", "+7.4", "0", "12"].map(shownNumber)).toEqual([1120.04, -3.8, 7.4, 0, 12]);
  expect(["—", "", "C39", "12 %", "1.2.3"].map(shownNumber)).toEqual([null, null, null, null, null]);
});

test("cells keep to their place: breaks become spaces, formulas are guarded, numbers stay numbers", () => {
  expect(
    writeTsv([
      ["Park", "Output (CNY bn)"],
      ["=cmd()", -3.5],
      ["two\nlines\tand a tab", "not reported"],
    ]),
  ).toBe("Park\tOutput (CNY bn)\r\n'=cmd()\t-3.5\r\ntwo lines and a tab\tnot reported");
});
