import { expect, test } from "vitest";
import { chartColumns, shownNumber } from "@/lib/exports/chart-columns";
import { trend } from "../charts/chart-fixtures";

test("a chart's numbers go out as shown, with their marks and reasons in the remarks", () => {
  const columns = chartColumns(trend.table, true, { remarks: "备注", sample: "样例" });
  expect(columns.map(({ headingZh }) => headingZh)).toEqual(["年份", "产值(亿元)", "备注", "样例"]);
  expect(trend.table.rows.map((row) => columns.map(({ cell }) => cell(row)))).toEqual([
    ["2022年", 100, "", true],
    ["2023年", null, "产值(亿元): 未报", true],
    ["2024年", 130, "产值(亿元): *", true],
  ]);
});

test("a number is read as it is written, words stay words", () => {
  expect(["1,234.5", "−3.0", "12.5%", "0", "—", "C39", ""].map(shownNumber)).toEqual([
    1234.5,
    -3,
    12.5,
    0,
    "—",
    "C39",
    "",
  ]);
});
