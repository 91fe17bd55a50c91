import { type IndustryRow, listIndustries } from "@/lib/data/industries/list-industries";
import { parsePeriod } from "@/lib/domain/period";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { OutputStructure } from "@/lib/metrics/output-structure";
import type { IndustryMix, NamedCode, OutputYear } from "@/lib/schemas/overview/overview-parts";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { loadStructure } from "../basis/outputs";
import { cachedReference } from "../cached-reference";

/** Output by industry in each of the years, by broad group and by division. */
export async function loadIndustryMix(
  frame: Frame,
  common: Common,
  years: readonly OutputYear[],
): Promise<{ byGroup: IndustryMix; byDivision: IndustryMix }> {
  const divisions = await cachedReference(frame.dataset, "industries", [], listIndustries);
  const structures = await Promise.all(
    years.flatMap(async ({ period: code }) => {
      const period = parsePeriod(code);
      return period ? { code, structure: await loadStructure(await loadFrameOf(frame, period, common)) } : [];
    }),
  );
  const mixed = structures.flat();
  const groups = new Map(divisions.flatMap(({ group }) => (group ? [[group.code, group] as const] : [])));
  const groupOf = new Map(divisions.map((row) => [row.code, row.group?.code ?? row.code]));
  return {
    byGroup: mixOf(mixed, (industry) => groupOf.get(industry) ?? industry, [...groups.values()]),
    byDivision: mixOf(mixed, (industry) => industry, divisions.map(toName)),
  };
}

const toName = ({ code, nameZh, nameEn }: IndustryRow): NamedCode => ({ code, nameZh, nameEn });

function mixOf(
  years: readonly { code: string; structure: OutputStructure }[],
  keyOf: (industry: string) => string,
  industries: NamedCode[],
): IndustryMix {
  return {
    industries,
    years: years.map(({ code, structure }) => {
      const sums = new Map<string, number>();
      structure.industries.forEach((industry, k) => {
        const sum = exactSum(structure.outputs.map((row) => row[k] as number));
        sums.set(keyOf(industry), exactSum([sums.get(keyOf(industry)) ?? 0, sum]));
      });
      const total = exactSum(sums.values());
      const parts = [...sums].map(([industry, outputWanYuan]) => ({
        industry,
        outputWanYuan,
        share: outputWanYuan / total,
      }));
      return { period: code, parts: parts.toSorted((a, b) => b.outputWanYuan - a.outputWanYuan) };
    }),
  };
}
