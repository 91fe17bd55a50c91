import { describe, expect, test } from "vitest";
import { prepareSimilarity } from "@/lib/charts/compare/prepare-similarity";
import { absent, measured } from "@/lib/domain/absence";
import { prepareFiguresTable } from "@/lib/tables/compare/prepare-figures-table";
import { preparePeers } from "@/lib/tables/compare/prepare-peers";
import { rowExtremes } from "@/lib/tables/compare/row-extremes";
import { compareFacts, compareWords, comparisonFixture, figure, measureOf } from "../../charts/compare/compare-fixture";

const words = compareWords("zh-CN");

test.each([
  [
    [3, 1, 2],
    ["greatest", "least", null],
  ],
  [
    [3, 3, 2],
    ["jointGreatest", "jointGreatest", "least"],
  ],
  [
    [1, null, 2, 1],
    ["jointLeast", null, "greatest", "jointLeast"],
  ],
  [
    [2, 2, 2],
    [null, null, null],
  ],
  [
    [null, 5],
    [null, null],
  ],
  [
    [-4, 0],
    ["least", "greatest"],
  ],
  [[], []],
])("the ends of %j are %j", (values, ends) => {
  expect(rowExtremes(values)).toEqual(ends);
});

describe("the table of figures", () => {
  const comparison = comparisonFixture([
    measureOf("output", [30_000, "notReported", 10_000], { nameZh: "产值" }),
    measureOf("outputGrowth", [0.1, "noBase", -0.2], {
      nameZh: "产值同比",
      unit: "fraction",
      growth: true,
      province: absent("noBase"),
    }),
    measureOf("plotRatio", [1, 1, 1], { group: "land", unit: "ratio", province: measured(1.13) }),
  ]);

  test("carries raw values, absences with their reasons, and the ends of each row in words", () => {
    const { columns, rows } = prepareFiguresTable(words, compareFacts, comparison, "scale");
    expect(columns.map(({ heading }) => heading)).toEqual(["指标", "1 甲园", "2 乙园", "3 丙园", "全省"]);
    expect(rows[0]?.cells).toEqual([
      { text: "产值（亿元）" },
      { text: "3.000", value: 30_000, mark: "最高" },
      { text: "—", reason: "未报" },
      { text: "1.000", value: 10_000, mark: "最低" },
      { text: "" },
    ]);
    expect(rows[1]?.cells).toEqual([
      { text: "产值同比（%）" },
      { text: "+10.0", value: 0.1, mark: "最高" },
      { text: "—", reason: "没有可比基数" },
      { text: "−20.0", value: -0.2, mark: "最低" },
      { text: "—", reason: "没有可比基数" },
    ]);
  });

  test("marks no end where all are equal, and keeps groups apart", () => {
    const { rows } = prepareFiguresTable(words, compareFacts, comparison, "land");
    expect(rows.map(({ key }) => key)).toEqual(["plotRatio"]);
    expect(rows[0]?.cells.map(({ mark }) => mark)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(rows[0]?.cells[4]).toEqual({ text: "1.13", value: 1.13 });
  });

  test("says once that a whole row is preliminary, else at the figure", () => {
    const all = measureOf("output", [], { figures: [figure(1, true), figure(2, true), figure("notReported")] });
    const one = measureOf("tax", [], { figures: [figure(1, true), figure(2), figure(3)] });
    const { rows } = prepareFiguresTable(words, compareFacts, comparisonFixture([all, one]), "scale");
    expect(rows[0]?.cells[0]?.text).toBe("output中（万元，初步）");
    expect(rows[1]?.cells.map(({ mark }) => mark)).toEqual([undefined, "最低 初步", undefined, "最高"]);
  });
});

test("the matrix says who is most and who is least alike, and why a cell is empty", () => {
  const { title, table } = prepareSimilarity(words, compareFacts, comparisonFixture());
  expect(title).toBe("园区1与2最相近（0.832），1与3差异最大");
  expect(table.rows.map(({ cells }) => cells.slice(1).map(({ value }) => value))).toEqual([
    [1, 0.832, 0.555],
    [0.832, 1, undefined],
    [0.555, undefined, 1],
  ]);
  expect(table.rows[1]?.cells[3]?.reason).toBe("未报");
});

test("a peer is proposed with its reasons in words and a link that adds it behind the others", () => {
  const peer = {
    code: "GD-4444-004",
    nameZh: "丁园",
    nameEn: "Delta Park",
    cityNameZh: "韶关市",
    cityNameEn: "Shaoguan",
    reasons: [
      { code: "sizeBand", fromWanYuan: 500_000, toWanYuan: 1_000_000 },
      { code: "region", region: "north" },
    ] as const,
  };
  const { peers, replace } = preparePeers(words, {
    ...comparisonFixture(),
    peers: [{ ...peer, reasons: [...peer.reasons] }],
  });
  expect(peers[0]).toMatchObject({
    reasons: "产值同在50亿元—100亿元，同在粤北",
    addHref: "/zh-CN/parks/compare?park=GD-1111-001,GD-2222-002,GD-3333-003,GD-4444-004#parks",
  });
  expect(replace?.href).toBe("/zh-CN/parks/compare?park=GD-1111-001,GD-4444-004#parks");
});
