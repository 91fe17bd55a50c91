/** Stages of a project's life, in order; a milestone has the key of its stage. Termination can follow any of them. */
export const STAGES = [
  "signed",
  "landGranted",
  "started",
  "completed",
  "inProduction",
  "aboveScale",
  "atCapacity",
] as const;
export type Stage = (typeof STAGES)[number];

/** Where a project can stand: one of its stages, or terminated. */
export const PROJECT_STATES = [...STAGES, "terminated"] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

/** Planned and actual day of one milestone, ISO dates; null where there is none. */
export type Milestone = { planned: string | null; actual: string | null };
export type Milestones = Record<Stage, Milestone>;
