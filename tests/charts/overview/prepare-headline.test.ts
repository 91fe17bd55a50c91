import { expect, test } from "vitest";
import { meets, prepareHeadline } from "@/lib/charts/overview/prepare-headline";
import type { HeadlineTarget } from "@/lib/schemas/overview/headline";
import { headlineOf, overviewFixture } from "./overview-fixture";
import { overviewWords } from "./overview-words";

const view = overviewFixture();
const prepared = (locale: "zh-CN" | "en", ...given: Parameters<typeof headlineOf>) =>
  prepareHeadline(overviewWords(locale), view, headlineOf(...given));

test("a figure stands with its unit, its period and its growth in sign and word", () => {
  expect(prepared("zh-CN", "output", "wanYuan", 243_105_000, 0.053)).toMatchObject({
    label: "工业总产值",
    value: { kind: "present", number: "2.43", unit: "万亿元" },
    period: "2024年",
    change: { kind: "present", direction: "up", text: "+5.3%", word: "增长", base: "较2023年" },
  });
  expect(prepared("en", "signedAmount", "wanYuan", 41_880_000, -0.28)).toMatchObject({
    value: { number: "418.8", unit: "CNY bn" },
    change: { direction: "down", text: "−28.0%", word: "decline" },
  });
});

test.each([
  ["mainIndustryShare", "fraction", 0.38, 0.004, "+0.4个百分点", "up"],
  ["homogeneity", "index", 0.41, -0.0121, "−0.012", "down"],
  ["homogeneity", "index", 0.41, 0.0001, "0.000", "level"],
  ["parks", "park", 109, 13, "+13", "up"],
  ["fiscalFundsCumulative", "wanYuan", 5_087_000, 335_000, "+33.5", "up"],
  ["outputPerMu", "wanYuanPerMu", 812, -25.5, "−25.5", "down"],
] as const)("%s changes by a difference in its own unit", (id, unit, value, change, text, direction) => {
  expect(prepared("zh-CN", id, unit, value, change, { changeKind: "difference" }).change).toMatchObject({
    text,
    direction,
  });
});

test("a missing figure or comparison says why, and is never a number", () => {
  const figure = prepared("en", "tax", "wanYuan", "notReported", "noBase");
  expect(figure.value).toEqual({ kind: "absent", reason: "not reported" });
  expect(figure.change).toEqual({ kind: "absent", text: "No comparison: no comparable base" });
});

test("a target says whether it is met", () => {
  const [share] = view.headlines.filter(({ id }) => id === "mainIndustryShare");
  expect(share && prepareHeadline(overviewWords("zh-CN"), view, share).target).toEqual({
    text: "参照线 ≥ 40.0%",
    state: "未达到",
  });
  const target = (operator: HeadlineTarget["operator"]): HeadlineTarget => ({
    id: "t",
    operator,
    value: 1,
    textZh: "",
    textEn: "",
    deadline: null,
  });
  expect((["=", ">=", "<=", ">", "<"] as const).map((operator) => meets(1, target(operator)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("the note holds definition, comparison, reporting, knowledge and source", () => {
  const { facts } = prepared("en", "output", "wanYuan", 1, 0.1, { parksReporting: 108, preliminary: true });
  expect(facts.map(({ term }) => term)).toEqual([
    "Definition",
    "Comparison",
    "Parks reporting",
    "Preliminary",
    "As known on",
    "Source",
  ]);
  expect(facts[2]?.text).toBe("108 of 109");
});
