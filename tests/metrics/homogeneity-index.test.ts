import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { homogeneityIndex } from "@/lib/metrics/homogeneity-index";
import { type OutputStructure, outputStructure } from "@/lib/metrics/output-structure";
import { structuralSimilarity } from "@/lib/metrics/structural-similarity";

const structures = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 7 }))
  .chain(([parks, industries]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: industries, maxLength: industries }), {
      minLength: parks,
      maxLength: parks,
    }),
  )
  .filter((rows) => rows.every((row) => row.some((x) => x > 0)))
  .map(
    (rows): OutputStructure => ({
      parks: rows.map((_, i) => `P${i}`),
      industries: (rows[0] as number[]).map((_, k) => `C${k + 13}`),
      outputs: rows.map((row) => Float64Array.from(row)),
    }),
  );

function pairLoop({ outputs }: OutputStructure) {
  const totals = outputs.map((row) => row.reduce((s, x) => s + x, 0));
  let [sum, pairs, weightedSum, weights] = [0, 0, 0, 0];
  for (let i = 0; i < outputs.length; i++)
    for (let j = 0; j < i; j++) {
      const similarity = structuralSimilarity(outputs[i] as Float64Array, outputs[j] as Float64Array);
      const weight = (totals[i] as number) * (totals[j] as number);
      sum += similarity;
      pairs += 1;
      weightedSum += weight * similarity;
      weights += weight;
    }
  return { index: sum / pairs, indexWeighted: weightedSum / weights };
}

describe("homogeneity index", () => {
  test("a worked example: two alike parks and one that shares half of its output with them", () => {
    const rows = [
      { park: "A", industry: "C39", outputWanYuan: 100 },
      { park: "B", industry: "C39", outputWanYuan: 300 },
      { park: "C", industry: "C39", outputWanYuan: 50 },
      { park: "C", industry: "C14", outputWanYuan: 50 },
    ];
    const { index, indexWeighted, industries } = homogeneityIndex(outputStructure(rows));
    // S_AB = 1, S_AC = S_BC = 1/√2; weights AB 30000, AC 10000, BC 30000.
    expect(index.value).toBeCloseTo((1 + Math.SQRT2) / 3, 12);
    expect(indexWeighted.value).toBeCloseTo((30000 + 40000 / Math.SQRT2) / 70000, 12);
    expect(industries.map((part) => part.industry)).toEqual(["C14", "C39"]);
    expect(industries[0]?.contribution).toBeCloseTo(0, 12);
  });

  test("equals the loop over all pairs, and every set of parts sums to its index", () => {
    fc.assert(
      fc.property(structures, (structure) => {
        const fast = homogeneityIndex(structure);
        const slow = pairLoop(structure);
        expect(fast.index.value).toBeCloseTo(slow.index, 9);
        expect(fast.indexWeighted.value).toBeCloseTo(slow.indexWeighted, 9);
        const sum = (parts: number[]) => parts.reduce((s, x) => s + x, 0);
        expect(sum(fast.industries.map((p) => p.contribution))).toBeCloseTo(slow.index, 9);
        expect(sum(fast.parks.map((p) => p.contribution))).toBeCloseTo(slow.index, 9);
        expect(sum(fast.industries.map((p) => p.contributionWeighted))).toBeCloseTo(slow.indexWeighted, 9);
        expect(sum(fast.parks.map((p) => p.contributionWeighted))).toBeCloseTo(slow.indexWeighted, 9);
      }),
    );
  });

  test("does not change when parks are scaled or listed in another order", () => {
    fc.assert(
      fc.property(structures, fc.integer({ min: 2, max: 1000 }), (structure, factor) => {
        const before = homogeneityIndex(structure).index.value as number;
        const scaled = { ...structure, outputs: structure.outputs.map((row) => row.map((x) => x * factor)) };
        const reversed = {
          ...structure,
          parks: structure.parks.toReversed(),
          outputs: structure.outputs.toReversed(),
        };
        expect(homogeneityIndex(scaled).index.value).toBeCloseTo(before, 9);
        expect(homogeneityIndex(reversed).index.value).toBeCloseTo(before, 9);
      }),
    );
  });

  test("identical parks give 1, parks with nothing in common 0, fewer than two a named absence", () => {
    const same = ["A", "B", "C"].map((park, i) => ({ park, industry: "C30", outputWanYuan: i + 1 }));
    const disjoint = ["A", "B", "C"].map((park, i) => ({ park, industry: `C3${i}`, outputWanYuan: 5 }));
    expect(homogeneityIndex(outputStructure(same)).index.value).toBeCloseTo(1, 12);
    expect(homogeneityIndex(outputStructure(disjoint)).index.value).toBeCloseTo(0, 12);
    expect(homogeneityIndex(outputStructure(same.slice(0, 1))).index).toEqual({ value: null, absent: "tooFew" });
  });

  test("a park without output is left out, not counted as different from all", () => {
    const rows = [
      { park: "A", industry: "C39", outputWanYuan: 1 },
      { park: "B", industry: "C39", outputWanYuan: 2 },
      { park: "C", industry: "C39", outputWanYuan: 0 },
    ];
    expect(outputStructure(rows).parks).toEqual(["A", "B"]);
    expect(homogeneityIndex(outputStructure(rows)).index.value).toBeCloseTo(1, 12);
  });
});

describe("structural similarity", () => {
  test("is symmetric, 1 with itself, and within 0..1", () => {
    const vectors = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 4, maxLength: 4 });
    const some = vectors.filter((v) => v.some((x) => x > 0));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const s = structuralSimilarity(a, b);
        expect(s).toBe(structuralSimilarity(b, a));
        expect(s).toBeGreaterThanOrEqual(0);
        expect(s).toBeLessThanOrEqual(1);
        expect(structuralSimilarity(a, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("refuses vectors it cannot compare", () => {
    expect(() => structuralSimilarity([1], [1, 2])).toThrow(RangeError);
    expect(() => structuralSimilarity([0, 0], [1, 2])).toThrow(RangeError);
  });
});
