import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { competitionRanks } from "@/lib/metrics/competition-ranks";
import { effectiveIndustries } from "@/lib/metrics/effective-industries";
import { herfindahl, normalisedHerfindahl } from "@/lib/metrics/herfindahl";
import { krugmanIndices } from "@/lib/metrics/krugman-indices";
import { outputStructure } from "@/lib/metrics/output-structure";
import { similarityParts } from "@/lib/metrics/similarity-parts";
import { structuralSimilarity } from "@/lib/metrics/structural-similarity";

const outputs = fc
  .array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 2, maxLength: 31 })
  .filter((row) => row.some((x) => x > 0));

const INDUSTRIES = ["C13", "C14", "C26", "C38", "C39"];
const province = fc
  .array(fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 9 })
  .map((rows) =>
    outputStructure(
      rows.flatMap((row, i) =>
        row.map((outputWanYuan, k) => ({ park: `P${i}`, industry: INDUSTRIES[k] as string, outputWanYuan })),
      ),
    ),
  );

describe("concentration and diversity", () => {
  test("a half and two quarters: HHI 3/8, as varied as 2√2 equal industries", () => {
    expect(herfindahl([2, 1, 1])).toBeCloseTo(3 / 8, 12);
    expect(effectiveIndustries([2, 1, 1])).toBeCloseTo(2 * Math.SQRT2, 12);
    expect(normalisedHerfindahl(3 / 8, 3)).toBeCloseTo((3 / 8 - 1 / 3) / (2 / 3), 12);
    expect([normalisedHerfindahl(1 / 31, 31), normalisedHerfindahl(1, 31)]).toEqual([0, 1]);
  });

  test("agree with the sums written out over shares, whatever the scale", () => {
    fc.assert(
      fc.property(outputs, fc.integer({ min: 1, max: 1000 }), (row, factor) => {
        const total = row.reduce((sum, x) => sum + x, 0);
        const shares = row.map((x) => x / total);
        const hhi = shares.reduce((sum, s) => sum + s ** 2, 0);
        const product = shares.reduce((all, s) => all * (s > 0 ? s ** -s : 1), 1);
        expect(herfindahl(row.map((x) => x * factor))).toBeCloseTo(hhi, 9);
        expect(effectiveIndustries(row.map((x) => x * factor))).toBeCloseTo(product, 7);
        const present = row.filter((x) => x > 0).length;
        expect(effectiveIndustries(row)).toBeLessThanOrEqual(present + 1e-9);
        expect(effectiveIndustries(row)).toBeGreaterThanOrEqual(1 / hhi - 1e-9);
        const normalised = normalisedHerfindahl(hhi, row.length);
        expect(normalised).toBeGreaterThanOrEqual(-1e-12);
        expect(normalised).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("nothing produced is no structure, not concentration 0", () => {
    expect(() => herfindahl([0, 0])).toThrow(RangeError);
    expect(() => effectiveIndustries([])).toThrow(RangeError);
  });
});

describe("the Krugman index", () => {
  test("is 0 for equal structures, 2 for disjoint ones, and leaves the park out of its own comparison", () => {
    const of = (rows: [string, string, number][]) =>
      krugmanIndices(
        outputStructure(rows.map(([park, industry, outputWanYuan]) => ({ park, industry, outputWanYuan }))),
      );
    expect(of([["A", "C13", 5]])).toEqual(new Map());
    const disjoint = of([
      ["A", "C13", 5],
      ["B", "C39", 7],
    ]);
    expect([...disjoint.values()]).toEqual([2, 2]);
    const equal = of([
      ["A", "C13", 1],
      ["A", "C39", 3],
      ["B", "C13", 2],
      ["B", "C39", 6],
    ]);
    expect(equal.get("A")).toBeCloseTo(0, 12);
  });

  test("agrees with adding up the others one by one", () => {
    fc.assert(
      fc.property(province, (structure) => {
        const { parks, industries, outputs: rows } = structure;
        fc.pre(parks.length >= 2);
        const sum = (row: Iterable<number>) => [...row].reduce((all, x) => all + x, 0);
        const indices = krugmanIndices(structure);
        parks.forEach((park, i) => {
          const others = rows.filter((_, j) => j !== i);
          const rest = sum(others.map(sum));
          const own = rows[i] as Float64Array;
          const expected = sum(
            industries.map((_, k) =>
              Math.abs((own[k] as number) / sum(own) - sum(others.map((row) => row[k] as number)) / rest),
            ),
          );
          expect(indices.get(park)).toBeCloseTo(expected, 9);
        });
      }),
    );
  });
});

test("the parts of a similarity add up to it, largest first, none for what one park lacks", () => {
  fc.assert(
    fc.property(province, (structure) => {
      const { parks, outputs: rows } = structure;
      fc.pre(parks.length >= 2);
      const [first, second] = parks as [string, string];
      const parts = similarityParts(structure, first, second);
      const [a, b] = rows as [Float64Array, Float64Array];
      expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(structuralSimilarity(a, b), 9);
      expect(parts.map(({ part }) => part)).toEqual(parts.map(({ part }) => part).toSorted((x, y) => y - x));
      expect(parts).toHaveLength(a.filter((x, k) => x > 0 && (b[k] as number) > 0).length);
      expect(similarityParts(structure, first, "nowhere")).toEqual([]);
    }),
  );
});

describe("ranks", () => {
  test("are shared by equals, and the place after them stays empty", () => {
    const values = new Map(Object.entries({ a: 5, b: 9, c: 5, d: 1 }));
    expect(Object.fromEntries(competitionRanks(values))).toEqual({ b: 1, a: 2, c: 2, d: 4 });
  });

  test("count who is greater, plus one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), (given) => {
        const values = new Map(given.map((value, i) => [`p${i}`, value]));
        const ranks = competitionRanks(values);
        for (const [key, value] of values)
          expect(ranks.get(key)).toBe(1 + given.filter((other) => other > value).length);
        expect(ranks.size).toBe(given.length);
      }),
    );
  });
});
