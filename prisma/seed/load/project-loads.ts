import { projectRowSchema } from "@/lib/schemas/rows/project-row";
import { projectVersionRowSchema } from "@/lib/schemas/rows/project-version-row";
import { projectDrafts, signingFactor } from "../sample/project-draft";
import { projectPlan } from "../sample/project-plan";
import { industryDraw, type ProjectRows, projectRows } from "../sample/project-rows";
import type { SampleWorld } from "../sample/sample-world";
import { type TableLoad, tableLoad } from "./load-rows";

/** A million projects get at most two versions each, so that the load stays a matter of minutes. */
const MOST_VERSIONS = { province: 12, national: 2 } as const;

function* projects(world: SampleWorld): Generator<ProjectRows> {
  const { parks, options } = world;
  const plan = projectPlan(options.seed, parks, options.projects);
  const factor = signingFactor(options.seed, parks, plan);
  for (const park of parks) {
    const draw = industryDraw(park, world.mixOf(park));
    const years = plan.get(park.code) ?? [];
    for (const draft of projectDrafts(options.seed, park, years, (year) => (year >= 2024 ? factor : 1)))
      yield projectRows(park, draw, draft, MOST_VERSIONS[options.scale]);
  }
}

function* identities(world: SampleWorld) {
  for (const { project } of projects(world)) yield project;
}

function* versions(world: SampleWorld) {
  for (const rows of projects(world)) yield* rows.versions;
}

/** Projects and their versions. Drawn twice rather than held: a million of them would not fit in memory. */
export const projectLoads = (world: SampleWorld): TableLoad[] => [
  tableLoad("project", projectRowSchema, () => identities(world)),
  tableLoad("project_version", projectVersionRowSchema, () => versions(world)),
];
