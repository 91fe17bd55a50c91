import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { type Comparison, type Denominator, MEASURE_GROUPS } from "@/lib/schemas/compare/comparison";
import { type Common, type Frame, loadFrame } from "../basis/frame";
import { cached } from "../cached";
import { loadChosenParks } from "./chosen-parks";
import type { CompareScope } from "./compare-scope";
import { loadIndicatorMeasures } from "./indicator-measures";
import { loadIndustryStructure } from "./industry-structure";
import { loadLandMeasures } from "./land-measures";
import { loadProjectMeasures } from "./project-measures";
import { loadProposedPeers } from "./proposed-peers";
import { loadCompareSeries } from "./series";
import { loadSimilarity } from "./similarity";
import { loadStructureMeasures } from "./structure-measures";
import { loadYieldMeasures } from "./yield-measures";

/** Which parks, and by which land their yields are divided. */
export type Chosen = Common & { park?: readonly string[] | undefined; denominator?: Denominator | undefined };

/**
 * Some parks side by side, with the frame their figures stand in: the one computation the page and the files read from.
 *
 * @throws Refusal `malformed` for a code that is on no register, and as `loadFrame` does
 */
export async function loadComparison(
  dataset: Dataset,
  chosen: Chosen,
): Promise<{ frame: Frame; comparison: Comparison }> {
  const { park: parks = [], denominator = "built", ...common } = chosen;
  const frame = await loadFrame(dataset, common);
  const key = [frame.period.code, frame.asOf, common.universe ?? null, parks, denominator];
  const comparison = await cached(dataset, "comparison", key, () => compose({ frame, common, parks }, denominator));
  return { frame, comparison };
}

async function compose(scope: CompareScope, denominator: Denominator): Promise<Comparison> {
  const parks = await loadChosenParks(scope);
  const [indicators, structured, yields, projects, land, series, structure, similarity, peers] = await Promise.all([
    loadIndicatorMeasures(scope),
    loadStructureMeasures(scope),
    loadYieldMeasures(scope, denominator),
    loadProjectMeasures(scope),
    loadLandMeasures(scope),
    loadCompareSeries(scope),
    loadIndustryStructure(scope),
    loadSimilarity(scope),
    loadProposedPeers(scope),
  ]);
  const all = [...indicators, ...structured, ...yields, ...projects, ...land];
  const measures = MEASURE_GROUPS.flatMap((group) => all.filter((measure) => measure.group === group));
  return { parks, denominator, measures, series, ...structure, similarity, peers };
}
