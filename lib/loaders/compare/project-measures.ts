import { countStages, type StageCount } from "@/lib/data/projects/count-stages";
import { measured } from "@/lib/domain/absence";
import { PROJECT_STATES, type ProjectState } from "@/lib/domain/stage";
import { ratio, ratioOfSums } from "@/lib/metrics/ratio";
import type { CompareMeasure } from "@/lib/schemas/compare/comparison";
import { loadSigned } from "../basis/signed";
import { loadStandings } from "../basis/standings";
import { cached } from "../cached";
import { type CompareScope, figuresOf, provinceOf } from "./compare-scope";
import { measureTexts, stageTexts } from "./measure-texts";

const COUNT = { group: "projects", unit: "project", growth: false, denominator: null, province: null } as const;

/** Projects signed in the period, and where all projects of a park stand at the cut-off day. */
export async function loadProjectMeasures(scope: CompareScope): Promise<CompareMeasure[]> {
  const { dataset, period, cutOff, asOf, members } = scope.frame;
  const [signed, standings, stages] = await Promise.all([
    loadSigned(dataset, period.startsOn, cutOff, asOf),
    loadStandings(dataset, cutOff, asOf),
    loadStages(scope),
  ]);
  const at = period.code;
  const standing = (park: string) => standings.get(park) ?? { open: 0, delayed: 0 };
  return [
    {
      ...COUNT,
      id: "signedAmount",
      unit: "wanYuan",
      ...measureTexts("signedAmount"),
      period: at,
      figures: figuresOf(scope, (park) => measured(signed.get(park)?.amountWanYuan ?? 0)),
    },
    {
      ...COUNT,
      id: "signedCount",
      ...measureTexts("signedCount"),
      period: at,
      figures: figuresOf(scope, (park) => measured(signed.get(park)?.count ?? 0)),
    },
    {
      ...COUNT,
      id: "openProjects",
      ...measureTexts("openProjects"),
      period: at,
      figures: figuresOf(scope, (park) => measured(standing(park).open)),
    },
    {
      ...COUNT,
      id: "delayedProjects",
      ...measureTexts("delayedProjects"),
      period: at,
      figures: figuresOf(scope, (park) => measured(standing(park).delayed)),
    },
    {
      ...COUNT,
      id: "delayedShare",
      unit: "fraction",
      ...measureTexts("delayedShare"),
      period: at,
      figures: figuresOf(scope, (park) => ratio(standing(park).delayed, standing(park).open)),
      province: provinceOf(scope, () =>
        ratioOfSums(
          [...(members ?? [])].map((park) => ({ numerator: standing(park).delayed, denominator: standing(park).open })),
        ),
      ),
    },
    ...PROJECT_STATES.map((stage) => stageMeasure(scope, stage, stages)),
  ];
}

type StagesByPark = ReadonlyMap<string, readonly StageCount[]>;

async function loadStages({ frame, parks }: CompareScope): Promise<StagesByPark> {
  const { dataset, cutOff, asOf } = frame;
  const counted = parks.map(async (park) => {
    const counts = await cached(dataset, "park-stages", [park, cutOff, asOf], () => countStages(park, cutOff, asOf));
    return [park, counts] as const;
  });
  return new Map(await Promise.all(counted));
}

function stageMeasure(scope: CompareScope, stage: ProjectState, stages: StagesByPark): CompareMeasure {
  const countOf = (park: string) => stages.get(park)?.find((count) => count.stage === stage)?.count ?? 0;
  return {
    ...COUNT,
    id: `projectsAt-${stage}`,
    ...stageTexts(stage),
    period: scope.frame.period.code,
    figures: figuresOf(scope, (park) => measured(countOf(park))),
  };
}
