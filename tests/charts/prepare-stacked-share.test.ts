import fc from "fast-check";
import { expect, test } from "vitest";
import { industryInks } from "@/lib/charts/palette";
import { prepareStackedShare } from "@/lib/charts/prepare-stacked-share";
import { categories, wording, write } from "./chart-fixtures";

const groups = Object.keys(industryInks);

function shares(amounts: number[][]) {
  return prepareStackedShare({
    wording,
    form: "area",
    categories,
    parts: amounts.map((each, index) => ({ key: groups[index] ?? "other", label: `行业${index}`, amounts: each })),
    othersLabel: "其他",
    absentReason: "无产值",
    write,
    summarise: () => "构成",
  });
}

test("at most eight parts are named, the rest is together and on top", () => {
  const model = shares(groups.map((_, index) => [index, index, index]));
  expect(model.series).toHaveLength(9);
  expect(model.series[0]?.key).toBe("environment");
  expect(model.series.at(-1)).toMatchObject({ key: "other", label: "其他" });
});

test("a colour belongs to the industry, whatever its rank", () => {
  const before = shares([
    [9, 9, 9],
    [1, 1, 1],
  ]);
  const after = shares([
    [1, 1, 1],
    [9, 9, 9],
  ]);
  const colors = (model: typeof before) => Object.fromEntries(model.series.map(({ key, color }) => [key, color]));
  expect(colors(after)).toEqual(colors(before));
});

test("a period without output has no shares, not shares of zero", () => {
  const model = shares([
    [1, 0, 1],
    [3, 0, 1],
  ]);
  expect(model.series.map(({ points }) => points[1])).toEqual([
    { value: null, label: "—", reason: "无产值" },
    { value: null, label: "—", reason: "无产值" },
  ]);
});

test("shares sum to a hundred", () => {
  const amount = fc.integer({ min: 0, max: 1e9 });
  const rows = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: groups.length });
  fc.assert(
    fc.property(rows, (amounts) => {
      const model = shares(amounts);
      for (const at of categories.keys()) {
        const values = model.series.map(({ points }) => points[at]?.value ?? null);
        if (values.every((value) => value === null)) continue;
        expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(100, 6);
      }
    }),
  );
});
