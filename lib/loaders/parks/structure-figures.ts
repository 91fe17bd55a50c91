import { absent } from "@/lib/domain/absence";
import { revealedMains } from "@/lib/metrics/main-industry";
import { mainIndustryShares } from "@/lib/metrics/main-industry-shares";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Frame } from "../basis/frame";
import { loadDeclarations, loadStructure } from "../basis/outputs";

/** What follows from parks' output by industry: how much of it is declared, and the largest. @param parks null for all */
export async function loadStructureFigures(frame: Frame, parks: readonly string[] | null) {
  const [declarations, structure] = await Promise.all([
    loadDeclarations(frame.dataset, frame.cutOff, frame.asOf),
    loadStructure(frame, parks),
  ]);
  const [shares, revealed] = [mainIndustryShares(structure, declarations), revealedMains(structure)];

  return (code: string) => {
    const noShare = absent(declarations.get(code)?.length ? "notReported" : "notApplicable");
    const share = frame.absence ? absent(frame.absence) : (shares.get(code) ?? noShare);
    return { ...measuredField("mainIndustryShare", share), revealedMain: revealed.get(code) ?? null };
  };
}
