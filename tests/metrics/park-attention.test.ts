import fc from "fast-check";
import { expect, test } from "vitest";
import { type AttentionFigures, parkAttention } from "@/lib/metrics/park-attention";

const calm: AttentionFigures = {
  mainIndustryShare: 0.5,
  outputGrowth: 0.05,
  openProjects: 20,
  redProjects: 2,
  idleMu: 5,
  suppliedMu: 100,
  missing: [],
  due: 4,
};

test("a park on course needs none", () => {
  expect(parkAttention(calm)).toEqual({ score: 0, reasons: [] });
});

test("each reason weighs as stated, the heaviest first", () => {
  const { score, reasons } = parkAttention({
    ...calm,
    mainIndustryShare: 0.3,
    outputGrowth: -0.1,
    redProjects: 4,
    idleMu: 30,
    missing: ["tax"],
  });
  expect(score).toBeCloseTo(0.25 + 0.5 + 0.2 + 1 + 0.25, 12);
  expect(reasons.map(({ code }) => code)).toEqual([
    "idleLandHigh",
    "outputFalling",
    "mainShareUnder40",
    "notReported",
    "projectsRed",
  ]);
});

test("absent figures are no reason, and land without supply is not judged", () => {
  const nothing = { ...calm, mainIndustryShare: null, outputGrowth: null, idleMu: null };
  expect(parkAttention(nothing).reasons).toEqual([]);
  expect(parkAttention({ ...calm, idleMu: 10, suppliedMu: 0 }).reasons).toEqual([]);
});

test("the score stays between 0 and 5 and falls when nothing but the main-industry share improves", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.double({ min: -5, max: 5, noNaN: true }), fc.nat(30), (low, high, growth, red) => {
      const figures = { ...calm, outputGrowth: growth, redProjects: red, openProjects: 30 };
      const [worse, better] = [Math.min(low, high), Math.max(low, high)].map(
        (mainIndustryShare) => parkAttention({ ...figures, mainIndustryShare }).score,
      );
      expect(worse).toBeGreaterThanOrEqual(better ?? 0);
      expect(worse).toBeLessThanOrEqual(5);
      expect(better).toBeGreaterThanOrEqual(0);
    }),
  );
});
