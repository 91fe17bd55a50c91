import { projectVersionRowSchema } from "@/lib/schemas/rows/project-version-row";
import { projectDrafts, signingFactor } from "../sample/project-draft";
import { projectPlan } from "../sample/project-plan";
import { industryDraw, projectRows } from "../sample/project-rows";
import type { SampleWorld } from "../sample/sample-world";
import { type TableLoad, tableLoad } from "./table-load";

/** Versions a project keeps at most. Of a million, two in three keep one, so that the load stays a matter of minutes. */
const mostVersions = (scale: "province" | "national", at: number): number =>
  scale === "province" ? 12 : at % 3 === 0 ? 2 : 1;

function* versions(world: SampleWorld) {
  const { parks, options } = world;
  const plan = projectPlan(options.seed, parks, options.projects);
  let at = 0;
  const factor = signingFactor(options.seed, parks, plan);
  for (const park of parks) {
    const draw = industryDraw(park, world.mixOf(park));
    const years = plan.get(park.code) ?? [];
    for (const draft of projectDrafts(options.seed, park, years, (year) => (year >= 2024 ? factor : 1)))
      yield* projectRows(park, draw, draft, mostVersions(options.scale, at++));
  }
}

/** Each project is first recorded with its first version; foreign keys are down, so it may follow it. */
const identities: TableLoad = async (client) => {
  const { rowCount } = await client.query(
    "INSERT INTO project (code, created_at) SELECT project_code, recorded_from FROM project_version WHERE version = 1",
  );
  return rowCount ?? 0;
};

/** Versions of projects, then the projects; the tables' foreign keys must be down. */
export const projectLoads = (world: SampleWorld): TableLoad[] => [
  tableLoad("project_version", projectVersionRowSchema, () => versions(world)),
  identities,
];
