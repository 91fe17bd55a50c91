import { expect, test } from "vitest";
import { chooseLocale } from "@/lib/i18n/choose-locale";
import { localeOfPath, localizedPath } from "@/lib/i18n/localized-path";

test.each([
  [undefined, null, "zh-CN"],
  [undefined, "", "zh-CN"],
  [undefined, "en-GB,en;q=0.9", "en"],
  [undefined, "fr-FR, en;q=0.4, zh;q=0.8", "zh-CN"],
  [undefined, "zh-TW", "zh-CN"],
  [undefined, "de, *;q=0.1", "zh-CN"],
  [undefined, "zh;q=0, en;q=0.1", "en"],
  [undefined, "en;q=rubbish", "zh-CN"],
  ["en", "zh-CN", "en"],
  ["xx", "en", "en"],
])("a reader who chose %s and accepts %s reads %s", (remembered, header, locale) => {
  expect(chooseLocale(remembered, header)).toBe(locale);
});

test("a path says its language, and keeps its state in the other one", () => {
  expect(localeOfPath("/en/data/api")).toBe("en");
  expect(localeOfPath("/english")).toBeNull();
  expect(localeOfPath("/")).toBeNull();
  expect(localizedPath("en", "/", { period: "2024", asOf: undefined })).toBe("/en?period=2024");
  expect(localizedPath("zh-CN", "/data/api")).toBe("/zh-CN/data/api");
});
