import { expect, test } from "vitest";
import { prepareTrend } from "@/lib/charts/prepare-trend";
import { trend, trendInput } from "./chart-fixtures";

test("an absent value is a gap with its reason in drawing and table, never 0", () => {
  expect(trend.series[0]?.points[1]).toEqual({ value: null, label: "—", reason: "未报" });
  expect(trend.table.rows[1]?.cells[1]).toEqual({ text: "—", reason: "未报" });
});

test("a preliminary value carries its mark everywhere", () => {
  expect(trend.series[0]?.points[2]).toEqual({ value: 130, label: "130 亿元*", preliminary: true });
  expect(trend.table.rows[2]?.cells[1]).toEqual({ text: "130.0", value: 130, mark: "*" });
});

test("the table has a column for each series under its heading with unit", () => {
  expect(trend.table.columns.map(({ heading }) => heading)).toEqual(["年份", "产值(亿元)"]);
  expect(trend.table.rows[0]?.cells[0]?.text).toBe("2022年");
});

test("the summary is written from the facts", () => {
  expect(trend.summary).toBe("产值 up");
});

test("columns start at zero, a line far from zero does not have to", () => {
  expect(prepareTrend("bar", trendInput).axis.ticks[0]?.value).toBe(0);
  expect(trend.axis.ticks[0]?.value).toBe(100);
});

test("a level to compare with is inside the axis", () => {
  const { axis } = prepareTrend("bar", { ...trendInput, annotations: [{ kind: "level", value: 400, label: "目标" }] });
  expect(axis.ticks.at(-1)?.value).toBeGreaterThanOrEqual(400);
});

test("series differ by dash and mark, not by colour alone", () => {
  const one = trendInput.series[0];
  if (!one) throw new Error("the fixture has a series");
  const both = prepareTrend("line", { ...trendInput, series: [one, { ...one, key: "investment" }] });
  expect(new Set(both.series.map(({ dash }) => dash)).size).toBe(2);
  expect(new Set(both.series.map(({ mark }) => mark)).size).toBe(2);
});

test("a trend without any value has facts of none", () => {
  const empty = prepareTrend("line", {
    ...trendInput,
    series: trendInput.series.map((each) => ({
      ...each,
      values: each.values.map(() => ({ value: null, reason: "未报" })),
    })),
  });
  expect(empty.summary).toBe("产值 -");
  expect(empty.axis.ticks.length).toBeGreaterThan(1);
});
