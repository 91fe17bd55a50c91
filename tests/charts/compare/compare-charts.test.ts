import { describe, expect, test } from "vitest";
import { indexToBase } from "@/lib/charts/compare/index-to-base";
import { measureName } from "@/lib/charts/compare/measure-name";
import { measureWriter } from "@/lib/charts/compare/measure-writer";
import { parkInk } from "@/lib/charts/compare/park-ink";
import { prepareCompareLead } from "@/lib/charts/compare/prepare-compare-lead";
import { prepareMeasureBars } from "@/lib/charts/compare/prepare-measure-bars";
import { prepareOutputLines } from "@/lib/charts/compare/prepare-output-lines";
import { prepareStructureBars } from "@/lib/charts/compare/prepare-structure-bars";
import { measured } from "@/lib/domain/absence";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";
import { compareFacts, compareWords, comparisonFixture, figure, measureOf } from "./compare-fixture";

const lead = (measures: CompareMeasure[], parks = 3) => {
  const comparison = comparisonFixture(measures);
  return prepareCompareLead(compareWords("zh-CN"), compareFacts, {
    ...comparison,
    parks: comparison.parks.slice(0, parks),
  });
};

describe("the first line", () => {
  test("says who makes the most and who makes the most per mu", () => {
    const measures = [measureOf("output", [300_000, 200_000, 1]), measureOf("outputPerMu", [5, 9.5, 1])];
    expect(lead(measures)).toBe("2024年，3个园区中，甲园产值最高（30.0亿元），乙园亩均产值最高（9.5万元/亩）");
  });

  test("names every park of a tie, and one park once where it leads in both", () => {
    const tied = [measureOf("output", [200_000, 200_000, 1]), measureOf("outputPerMu", ["noDenominator", 9, 2])];
    expect(lead(tied)).toContain("甲园、乙园产值最高（20.0亿元），乙园亩均产值最高");
    const both = [measureOf("output", [3, 2, 1]), measureOf("outputPerMu", [3, 2, 1])];
    expect(lead(both)).toContain("甲园产值最高（3.00万元），亩均产值也最高");
  });

  test("says why there is nothing to say", () => {
    const none = [measureOf("output", ["notReported", "notReported", "notReported"])];
    expect(lead(none)).toBe("2024年，所选3个园区均没有产值（未报）");
    expect(lead([], 0)).toBe("选择园区，并列比较产值、结构、亩均与项目");
    expect(lead([measureOf("output", [10_000])], 1)).toBe("2024年，甲园产值1.00亿元；再加一个园区即可对比");
  });
});

describe("index numbers", () => {
  test("start at 100 in the first year all have, and keep absences", () => {
    const values = [
      [figure("notReported"), figure(50), figure(75)],
      [figure(10), figure(20), figure("withdrawn")],
    ];
    const index = indexToBase(values);
    expect(index?.base).toBe(1);
    expect(index?.values.map((line) => line.map(({ value }) => value))).toEqual([
      [null, 100, 150],
      [50, 100, null],
    ]);
    expect(index?.values[1]?.[2]?.absent).toBe("withdrawn");
  });

  test("are none without a common year to start from and another to compare with", () => {
    expect(
      indexToBase([
        [figure(1), figure("notReported")],
        [figure("notReported"), figure(1)],
      ]),
    ).toBeNull();
    expect(indexToBase([[figure("notReported"), figure(1)]])).toBeNull();
    expect(indexToBase([[figure(0), figure(0)]])).toBeNull();
    expect(indexToBase([])).toBeNull();
  });
});

describe("the lines of output", () => {
  test("leave out years no park reported, and say who stands highest in the last", () => {
    const model = prepareOutputLines(compareWords("zh-CN"), compareFacts, comparisonFixture(), false);
    expect(model.categories.map(({ key }) => key)).toEqual(["2022", "2023", "2024"]);
    expect(model.title).toBe("甲园产值最高");
    expect(model.series.map(({ label }) => label)).toEqual(["1 甲园", "2 乙园", "3 丙园"]);
    expect(model.series[2]?.points[0]).toMatchObject({ value: null, reason: "未报" });
  });

  test("start at 100 in the first common year on demand", () => {
    const model = prepareOutputLines(compareWords("en"), compareFacts, comparisonFixture(), true);
    expect(model.title).toBe("Gamma Park has grown fastest since 2023");
    expect(model.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [100, 150],
      [100, 50],
      [100, 300],
    ]);
    expect(model.subtitle).toContain("2023 = 100");
  });

  test("never draw two parks with the same mark and dash, whatever their colour", () => {
    const inks = Array.from({ length: 10 }, (_, index) => parkInk(index));
    expect(new Set(inks.map(({ mark, dash }) => `${mark} ${dash}`)).size).toBe(10);
    expect(new Set(inks.map(({ color }) => color)).size).toBe(9);
  });
});

test("the structure of each park adds up to 100 %, in columns numbered as the parks are", () => {
  const model = prepareStructureBars(compareWords("zh-CN"), compareFacts, comparisonFixture());
  expect(model.title).toBe("3个园区中2个以食品为首");
  expect(model.categories.map(({ tick }) => tick)).toEqual(["1", "2", "3"]);
  expect(model.series.map(({ key, points }) => [key, points.map(({ value }) => value)])).toEqual([
    ["food", [60, 100, 0]],
    ["electronic-information", [40, 0, 100]],
  ]);
});

test("the bars of a ratio carry the province's own as a mark; those of an amount carry none", () => {
  const words = compareWords("zh-CN");
  const comparison = comparisonFixture();
  const ratio = measureOf("outputPerMu", [5, "noDenominator", 7], {
    unit: "wanYuanPerMu",
    province: measured(6),
  });
  const bars = prepareMeasureBars(words, compareFacts, comparison, ratio);
  expect(bars.title).toBe("丙园居首");
  expect(bars.rows.map(({ key }) => key)).toEqual(["GD-3333-003", "GD-1111-001"]);
  expect(bars.annotations).toEqual([{ kind: "level", value: 6, label: "全省 6.0万元/亩" }]);
  const amount = prepareMeasureBars(words, compareFacts, comparison, measureOf("output", [1, 2, 3]));
  expect(amount.annotations).toEqual([]);
});

describe("a measure", () => {
  test.each([
    ["fraction", true, 0.0815, "+8.2", "+8.2%"],
    ["fraction", false, 0.304, "30.4", "30.4%"],
    ["wanYuanPerPerson", false, 126.32, "1,263", "CNY\u00a01,263\u00a0thousand per person"],
    ["squareMetre", false, 436_600, "436.6", "436.6 thousand m²"],
    ["ratio", false, 1.184, "1.18", "1.18"],
    ["project", false, 14, "14", "14 projects"],
  ] as const)("in %s is written in the unit of its row", (unit, growth, value, cell, full) => {
    const write = measureWriter(compareWords("en"), measureOf("x", [value], { unit, growth }));
    expect([write.cell(value), write.full(value)]).toEqual([cell, full]);
  });

  test("names its unit once, and its period where that is another one", () => {
    const words = compareWords("zh-CN");
    const said = { unit: "亩", period: "2025-08", remark: null };
    expect(measureName(words, measureOf("x", [], { nameZh: "已建成土地" }), said)).toBe("已建成土地（亩，2024年）");
    expect(
      measureName(words, measureOf("x", [], { nameZh: "亩均产值（按已建成土地）" }), {
        unit: "万元/亩",
        period: "2024",
        remark: null,
      }),
    ).toBe("亩均产值（按已建成土地，万元/亩）");
    expect(
      measureName(words, measureOf("x", [], { nameZh: "容积率" }), { unit: "", period: "2024", remark: null }),
    ).toBe("容积率");
  });
});
