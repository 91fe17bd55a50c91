import { expect, test } from "vitest";
import { prepareRanked } from "@/lib/charts/prepare-ranked";
import { wording, write } from "./chart-fixtures";

const model = prepareRanked({
  wording,
  rows: [
    { key: "a", label: "甲", value: { value: 5 }, href: "/zh-CN/parks/a" },
    { key: "b", label: "乙", value: { value: null, reason: "未报" } },
    { key: "c", label: "丙", value: { value: 9 } },
    { key: "d", label: "丁", value: { value: 1 } },
  ],
  shown: 2,
  valueHeading: "产值(亿元)",
  write,
  summarise: ({ count, absent, top }) => `${count}/${absent}/${top.map(({ label }) => label).join("")}`,
});

test("the greatest come first and only so many are drawn", () => {
  expect(model.rows.map(({ label }) => label)).toEqual(["丙", "甲"]);
});

test("the table has every row, those without a value last and with the reason", () => {
  expect(model.table.rows.map(({ key }) => key)).toEqual(["c", "a", "d", "b"]);
  expect(model.table.rows[3]?.cells[1]).toEqual({ text: "—", reason: "未报" });
  expect(model.table.rows[1]?.cells[0]).toEqual({ text: "甲", href: "/zh-CN/parks/a" });
});

test("the summary counts all and names the first", () => {
  expect(model.summary).toBe("4/1/丙甲");
});
