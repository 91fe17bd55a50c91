import { absent, measured } from "@/lib/domain/absence";
import { structuralSimilarity } from "@/lib/metrics/structural-similarity";
import type { SimilarityMatrix } from "@/lib/schemas/compare/comparison";
import { loadStructure } from "../basis/outputs";
import type { CompareScope } from "./compare-scope";

/** Structural similarity of every two of the chosen parks in the period, by division. */
export async function loadSimilarity({ frame, parks }: CompareScope): Promise<SimilarityMatrix> {
  const structure = await loadStructure(frame);
  const rows = parks.map((park) => structure.outputs[structure.parks.indexOf(park)]);
  const reasonOf = (park: string | undefined) =>
    frame.absence ?? (park !== undefined && frame.members?.has(park) ? "notReported" : "notApplicable");
  return {
    parks: [...parks],
    values: rows.map((a, i) =>
      rows.map((b, j) => {
        if (!a || !b) return absent(reasonOf(parks[a ? j : i]));
        return measured(i === j ? 1 : structuralSimilarity(a, b));
      }),
    ),
  };
}
