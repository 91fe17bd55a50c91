import { expect, test } from "vitest";
import { acceptedLocale } from "@/lib/api/accepted-locale";

test.each([
  [null, "zh-CN"],
  ["", "zh-CN"],
  ["fr", "zh-CN"],
  ["en", "en"],
  ["en-GB,en;q=0.9", "en"],
  ["zh-TW;q=0.3, en;q=0.4", "en"],
  ["en;q=0.5, zh;q=0.5", "en"],
  ["en;q=0, zh;q=0.1", "zh-CN"],
  ["fr, en;q=0.1", "en"],
])("“%s” is answered in %s", (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});
