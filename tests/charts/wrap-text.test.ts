import { expect, test } from "vitest";
import { cutText } from "@/lib/charts/cut-text";
import { wrapText } from "@/lib/charts/wrap-text";

test("Chinese breaks anywhere but before closing punctuation, English between words", () => {
  expect(wrapText("园区产值连续三年增长，合计二万亿", 100, 10)).toEqual(["园区产值连续三年增长，", "合计二万亿"]);
  expect(wrapText("Output of all parks rose again", 90, 10)).toEqual(["Output of all", "parks rose", "again"]);
});

test("an address longer than a line is broken inside, and nothing is lost", () => {
  const address = `/zh-CN/parks/GD-4402-001?period=2024&asOf=2025-01-01#${"x".repeat(60)}`;
  const lines = wrapText(address, 200, 10);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join("")).toBe(address);
  expect(wrapText("", 100, 10)).toEqual([]);
});

test("a name too long for its room ends in an ellipsis and fits", () => {
  expect(cutText("广州白云江高产业转移工业园", 60, 10)).toBe("广州白云江…");
  expect(cutText("韶关", 60, 10)).toBe("韶关");
});
