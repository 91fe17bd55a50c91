import fc from "fast-check";
import { expect, test } from "vitest";
import { measured } from "@/lib/domain/absence";
import { mainIndustryShare } from "@/lib/metrics/main-industry";
import { mainIndustryShares } from "@/lib/metrics/main-industry-shares";
import { outputStructure } from "@/lib/metrics/output-structure";

test("a park's share is what it declares of what it makes; without a declaration there is none", () => {
  const structure = outputStructure([
    { park: "A", industry: "C39", outputWanYuan: 30 },
    { park: "A", industry: "C14", outputWanYuan: 70 },
    { park: "B", industry: "C39", outputWanYuan: 10 },
  ]);
  const shares = mainIndustryShares(structure, new Map([["A", ["C39", "C26"]]]));
  expect([...shares]).toEqual([["A", measured(0.3)]]);
});

test("all at once is the same as one by one", () => {
  const industry = fc.constantFrom("C13", "C26", "C38", "C39");
  const row = fc.record({
    park: fc.constantFrom("A", "B", "C"),
    industry,
    outputWanYuan: fc.integer({ min: 1, max: 1_000_000 }),
  });
  const declared = fc.uniqueArray(industry, { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), declared, declared, (rows, ofA, ofB) => {
      const structure = outputStructure(rows);
      const declarations = new Map([
        ["A", ofA],
        ["B", ofB],
      ]);
      const shares = mainIndustryShares(structure, declarations);
      for (const park of structure.parks)
        expect(shares.get(park)?.value ?? null).toBe(mainIndustryShare(structure, declarations, park).value);
    }),
  );
});
