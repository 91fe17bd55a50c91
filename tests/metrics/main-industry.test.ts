import { expect, test } from "vitest";
import { groupMainIndustryShare, mainIndustryShare, revealedMain, shareNaming } from "@/lib/metrics/main-industry";
import { outputStructure } from "@/lib/metrics/output-structure";

const structure = outputStructure([
  { park: "A", industry: "C14", outputWanYuan: 30 },
  { park: "A", industry: "C39", outputWanYuan: 70 },
  { park: "B", industry: "C14", outputWanYuan: 450 },
  { park: "B", industry: "C33", outputWanYuan: 450 },
  { park: "C", industry: "C26", outputWanYuan: 1000 },
]);
const declarations = new Map([
  ["A", ["C39"]],
  ["B", ["C14", "C26"]],
  ["C", []],
  ["D", ["C39"]],
]);

test("the share of a group is the ratio of sums over parks that declared something", () => {
  // (70 + 450) / (100 + 900): C declared nothing and D has no output.
  expect(groupMainIndustryShare(structure, declarations).value).toBeCloseTo(0.52, 12);
});

test("a park's share is absent, with its reason, without a declaration or without output", () => {
  expect(mainIndustryShare(structure, declarations, "A").value).toBeCloseTo(0.7, 12);
  expect(mainIndustryShare(structure, declarations, "C")).toEqual({ value: null, absent: "notApplicable" });
  expect(mainIndustryShare(structure, declarations, "D")).toEqual({ value: null, absent: "notReported" });
});

test("the revealed main industry is the largest, ties by code", () => {
  expect(revealedMain(structure, "A")).toBe("C39");
  expect(revealedMain(structure, "B")).toBe("C14");
  expect(revealedMain(structure, "D")).toBeNull();
});

test("parks naming an industry are counted over parks with a declaration", () => {
  expect(shareNaming(declarations, ["C39", "C26"]).value).toBeCloseTo(1, 12);
  expect(shareNaming(declarations, ["C14"]).value).toBeCloseTo(1 / 3, 12);
  expect(shareNaming(new Map([["A", []]]), ["C14"])).toEqual({ value: null, absent: "noDenominator" });
});
