import { getLightThresholds } from "@/lib/data/policy/get-light-thresholds";
import { addMonths } from "@/lib/domain/calendar-day";
import { type Milestones, STAGES, type Stage } from "@/lib/domain/stage";
import { projectStanding } from "@/lib/metrics/project-delay";
import type { ProjectRow } from "@/lib/schemas/api/project";
import type { ExampleStep, MetricExample } from "@/lib/schemas/methods/metric-example";
import { loadStandings } from "../basis/standings";
import { loadProjects } from "../projects/projects";
import { type ExampleBasis, type ExampleOf, figureStep } from "./example-basis";

/** The first delayed project of the park, else of the province; null where none is delayed. */
async function delayedProject({ frame, park, common }: ExampleBasis): Promise<ProjectRow | null> {
  const query = { ...common, period: frame.period, delayed: true, pageSize: 1 };
  const own = await loadProjects(frame.dataset, { ...query, park: [park.code] });
  return own.data[0] ?? (await loadProjects(frame.dataset, query)).data[0] ?? null;
}

function lifeOf(row: ProjectRow) {
  const milestones = Object.fromEntries(
    STAGES.map((stage) => [stage, { planned: row[`${stage}Planned`], actual: row[`${stage}Actual`] }]),
  ) as Milestones;
  const skipped = row.skippedStages.filter((stage): stage is Stage => STAGES.some((known) => known === stage));
  return { milestones, skipped, terminatedOn: row.terminatedOn };
}

/** A delayed project's standing, and the lines all three examples begin with. */
async function standing(basis: ExampleBasis) {
  const { cutOff } = basis.frame;
  const project = await delayedProject(basis);
  if (!project) return null;
  const thresholds = await getLightThresholds(cutOff);
  const life = lifeOf(project);
  const found = projectStanding(life, cutOff, thresholds);
  const planned = found.waitingFor ? life.milestones[found.waitingFor].planned : null;
  const { code } = project;
  return {
    ...found,
    planned,
    thresholds,
    subject: [basis.parkName(project.park), { kind: "project" as const, code, nameZh: code, nameEn: code }],
    cutOff: { term: "cutOff", content: { kind: "day", day: cutOff } } satisfies ExampleStep,
    life,
  };
}

const noProject: MetricExample = {
  subject: [],
  steps: [],
  result: { term: "delay", content: { kind: "figure", figure: { value: null, absent: "notApplicable" }, unit: "day" } },
};

/** The milestones that were reached by the cut-off, and the furthest of them. */
const stageExample: ExampleOf = async (basis) => {
  const found = await standing(basis);
  if (!found) return noProject;
  const reached = STAGES.filter((stage) => (found.life.milestones[stage].actual ?? "9") <= found.cutOff.content.day);
  return {
    subject: found.subject,
    steps: [
      found.cutOff,
      ...reached.map((stage): ExampleStep => ({ term: "reached", content: { kind: "stage", stage } })).slice(-2),
    ],
    result: { term: "reached", content: { kind: "stage", stage: found.state } },
  };
};

/** The stage it waits for, its planned day, and the days past it. */
const delayExample: ExampleOf = async (basis) => {
  const found = await standing(basis);
  if (!found || found.planned === null) return noProject;
  return {
    subject: found.subject,
    steps: [
      { term: "waitingFor", content: { kind: "stage", stage: found.waitingFor } },
      { term: "plannedDay", content: { kind: "day", day: found.planned } },
      found.cutOff,
    ],
    result: figureStep("delay", found.delayDays ?? { value: null, absent: "notApplicable" }, "day"),
  };
};

/** The days on which its light changes, and what it shows. */
const lightExample: ExampleOf = async (basis) => {
  const found = await standing(basis);
  if (!found || found.planned === null) return noProject;
  const { yellowMonths, redMonths, removalMonths } = found.thresholds;
  const day = (term: "yellowFrom" | "redFrom" | "removalAfter", months: number): ExampleStep => ({
    term,
    content: { kind: "day", day: addMonths(found.planned as string, months) },
  });
  return {
    subject: found.subject,
    steps: [
      { term: "plannedDay", content: { kind: "day", day: found.planned } },
      day("yellowFrom", yellowMonths),
      day("redFrom", redMonths),
      day("removalAfter", removalMonths),
      found.cutOff,
    ],
    result: { term: "light", content: { kind: "light", light: found.light } },
  };
};

/** Open and delayed projects of the universe. */
const delayedExample: ExampleOf = async ({ frame }) => {
  const { dataset, cutOff, asOf, members } = frame;
  const standings = await loadStandings(dataset, cutOff, asOf);
  const count = (what: "open" | "delayed") =>
    [...(members ?? [])].reduce((sum, park) => sum + (standings.get(park)?.[what] ?? 0), 0);
  return {
    subject: [],
    steps: [
      { term: "cutOff", content: { kind: "day", day: cutOff } },
      figureStep("openProjects", count("open"), "project"),
    ],
    result: figureStep("delayedProjects", count("delayed"), "project"),
  };
};

/** Examples of projects. */
export const PROJECT_EXAMPLES = {
  stage: stageExample,
  delay: delayExample,
  light: lightExample,
  "delayed-projects": delayedExample,
} as const;
