import { getLightThresholds } from "@/lib/data/policy/get-light-thresholds";
import { countStages } from "@/lib/data/projects/count-stages";
import { countProjects } from "@/lib/data/projects/list-projects";
import { LIGHTS } from "@/lib/metrics/project-delay";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import type { Frame } from "../basis/frame";

type Projects = Pick<ParkFile, "projectsByStage" | "projectLights" | "lightRule">;

/** A park's projects at the cut-off: by furthest stage, and by light with the rule behind it. */
export async function loadParkProjects({ cutOff, asOf }: Frame, code: string): Promise<Projects> {
  const thresholds = await getLightThresholds(cutOff);
  const filter = {
    parks: [code],
    industries: null,
    text: null,
    stages: null,
    minAmount: null,
    signedFrom: null,
    signedTo: null,
    delayed: null,
    begun: true,
    cutOff,
    thresholds,
    at: asOf,
  };
  const [projectsByStage, projectLights] = await Promise.all([
    countStages(code, cutOff, asOf),
    Promise.all(LIGHTS.map(async (light) => ({ light, count: await countProjects({ ...filter, lights: [light] }) }))),
  ]);
  return { projectsByStage, projectLights, lightRule: thresholds };
}
