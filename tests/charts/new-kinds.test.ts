import { describe, expect, test } from "vitest";
import { legendEntries } from "@/lib/charts/legend-entries";
import { packCells, readCell } from "@/lib/charts/pack-cells";
import { prepareMatrix } from "@/lib/charts/prepare-matrix";
import { prepareMultiples } from "@/lib/charts/prepare-multiples";
import { prepareScatter } from "@/lib/charts/prepare-scatter";
import { categories, wording, write } from "./chart-fixtures";

const absent = { value: null, reason: "未报" } as const;
const counted = ({ count, absent: missing }: { count: number; absent: number }) => `${count} ${missing}`;

describe("a scatter", () => {
  const model = prepareScatter({
    wording,
    x: { heading: "投资", write, fromZero: true },
    y: { heading: "产值", write },
    size: { heading: "用地", write, note: "面积表示用地" },
    things: [
      { key: "a", label: "甲", x: { value: 10 }, y: { value: 5 }, size: { value: 100 }, group: "north" },
      { key: "b", label: "乙", x: { value: 20, preliminary: true }, y: { value: 8 }, size: absent, group: "east" },
      { key: "c", label: "丙", x: absent, y: { value: 9 } },
    ],
    groups: [
      { key: "north", label: "北", color: "#111111" },
      { key: "east", label: "东", color: "#222222" },
    ],
    named: ["b"],
    summarise: counted,
  });

  test("leaves out what lacks a measure, and says so in the table and the summary", () => {
    expect(model.points.map(({ key }) => key)).toEqual(["b", "a"]);
    expect(model.summary).toBe("2 1");
    expect(model.table.rows[2]?.cells[1]).toEqual({ text: "—", reason: "未报" });
  });

  test("sizes by part of the greatest, and knows no size from size zero", () => {
    expect(model.points.map(({ size }) => size)).toEqual([null, 1]);
    expect(model.points[0]).toMatchObject({ preliminary: true, named: true, mark: "square", color: "#222222" });
    expect(model.points[0]?.readings).toEqual(["投资: 20 亿元*", "产值: 8 亿元", "用地: — 未报"]);
  });

  test("starts an axis at zero only where it is told to", () => {
    expect(model.x.ticks[0]?.value).toBe(0);
    expect(model.y.ticks[0]?.value).toBeGreaterThan(0);
  });

  test("without anything to draw still has axes", () => {
    const empty = prepareScatter({ ...input(), things: [{ key: "c", label: "丙", x: absent, y: absent }] });
    expect(empty.points).toEqual([]);
    expect(empty.x.ticks.length).toBeGreaterThan(1);
    expect(legendEntries(empty)).toEqual([]);
  });
});

const input = () => ({
  wording,
  x: { heading: "投资", write },
  y: { heading: "产值", write },
  things: [],
  named: [],
  summarise: counted,
});

describe("a matrix", () => {
  const lines = ["甲", "乙", "丙"].map((label) => ({ key: label, label }));
  const values = [
    [{ value: 1 }, { value: 0.2 }, absent],
    [{ value: 0.2 }, { value: 1 }, { value: 0.79 }],
    [absent, { value: 0.79 }, { value: 1 }],
  ];
  const model = prepareMatrix({
    wording,
    rows: lines,
    columns: lines,
    values,
    band: (low, high) => `${low ?? 0}–${high ?? 1}`,
    heading: "相似",
    absentLabel: "缺",
    diagonal: true,
    write: { ...write, full: (value) => value.toFixed(2) },
    summarise: ({ greatest, least, absent: missing }) =>
      `${greatest?.row}${greatest?.column}${greatest?.text} ${least?.text} ${missing}`,
  });

  test("puts each value in its class, and an absent one in none", () => {
    expect(model.classes).toEqual([
      [4, 1, null],
      [1, 4, 3],
      [null, 3, 4],
    ]);
    expect(model.bands.map(({ label }) => label)).toEqual(["0–0.2", "0.2–0.4", "0.4–0.6", "0.6–0.8", "0.8–1"]);
  });

  test("does not take a thing's likeness with itself for the greatest", () => {
    expect(model.summary).toBe("乙丙0.79 0.20 2");
  });

  test("tells each cell after packing as before, whether symmetric or not", () => {
    const grids = { wide: { left: 0, top: 0, cell: 1 }, narrow: { left: 0, top: 0, cell: 1 } };
    const packed = packCells(model, grids);
    expect(packed.half).toBe(true);
    expect(packed.cells).toHaveLength(2 * 6);
    const odd = packCells(
      { ...model, rows: lines.slice(0, 2).map((line) => ({ ...line, href: null })), points: model.points.slice(0, 2) },
      grids,
    );
    expect(odd.half).toBe(false);
    for (const each of [packed, odd])
      each.rows.forEach((_, row) => {
        const texts = each.columns.map((__, column) => readCell(each, row, column));
        expect(texts).toEqual(model.points[row]?.map((point) => (point.value === null ? "— 未报" : point.label)));
      });
  });
});

describe("small multiples", () => {
  const panel = (key: string, values: (number | null)[]) => ({
    key,
    label: key,
    unit: "亿元",
    heading: key,
    values: values.map((value) => (value === null ? absent : { value })),
    write,
  });
  const prepared = (scale: "own" | "common") =>
    prepareMultiples({
      wording,
      form: "line",
      scale,
      scaleNote: scale,
      categories,
      panels: [panel("a", [1, 2, 3]), panel("b", [null, 400, null]), panel("c", [null, null, null])],
      summarise: (panels) => panels.map(({ label, facts }) => `${label}${facts?.count ?? "-"}`).join(),
    });

  test("have scales of their own or one for all", () => {
    const ends = (scale: "own" | "common") => prepared(scale).panels.map(({ axis }) => axis.ticks.at(-1)?.value);
    expect(ends("own")).toEqual([4, 400, 1]);
    expect(ends("common")).toEqual([400, 400, 400]);
  });

  test("say their last value with its year, and nothing where there is none", () => {
    expect(prepared("own").panels.map(({ last }) => last)).toEqual(["2024年 3 亿元", "2023年 400 亿元", null]);
    expect(prepared("own").summary).toBe("a3,b1,c-");
  });
});
