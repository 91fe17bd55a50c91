import { expect, test } from "vitest";
import { contentDisposition, fileName } from "@/lib/exports/file-name";

test("a name says what, of whom, of when and as known when, and only in characters every file system takes", () => {
  const facts = { name: "parks", scope: "440200-C39", period: "2024", asOf: "2025-06-30", extension: "csv" };
  expect(fileName({ ...facts, sample: null })).toBe("parks_440200-C39_2024_2025-06-30.csv");
  expect(fileName({ ...facts, scope: '../"x"/韶关', sample: "样例" })).toBe("parks_..-x-韶关_2024_2025-06-30_样例.csv");
});

test("Chinese names travel by RFC 6266 beside a plain one", () => {
  expect(contentDisposition("parks.csv", "园区(1).csv")).toBe(
    "attachment; filename=\"parks.csv\"; filename*=UTF-8''%E5%9B%AD%E5%8C%BA%281%29.csv",
  );
  expect(contentDisposition('a"b\r\n韶.csv', "a.csv")).toContain('filename="a-b-.csv"');
});
