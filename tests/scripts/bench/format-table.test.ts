import { expect, test } from "vitest";
import { formatFigure } from "@/scripts/bench/format-figure";
import { formatTable } from "@/scripts/bench/format-table";

test("figures keep three significant digits and never an exponent", () => {
  const shown = [0.042149, 3.1689, 24.77, 999.4, 1234.5, 0, 0.0000004, 12_345_678].map(formatFigure);
  expect(shown).toEqual(["0.0421", "3.17", "24.8", "999", "1235", "0", "0.000000400", "12345678"]);
});

test("a missing figure is a dash", () => {
  expect([formatFigure(null), formatFigure(Number.NaN), formatFigure(Number.POSITIVE_INFINITY)]).toEqual([
    "—",
    "—",
    "—",
  ]);
});

test("columns line up: the first to the left, figures to the right", () => {
  const table = {
    title: "T",
    headings: ["", "ms"],
    rows: [
      ["overview", "3.1"],
      ["parks", "12.5"],
    ],
  };
  expect(formatTable(table)).toBe(
    ["## T", "", "|          |   ms |", "| -------- | ---: |", "| overview |  3.1 |", "| parks    | 12.5 |"].join("\n"),
  );
});

test("a note stands between title and table", () => {
  expect(formatTable({ title: "T", note: "N", headings: ["a"], rows: [] })).toBe("## T\n\nN\n\n| a   |\n| --- |");
});
