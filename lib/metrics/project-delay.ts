import { addMonths, type CalendarDay, daysBetween } from "@/lib/domain/calendar-day";
import { type Milestones, type ProjectState, STAGES, type Stage } from "@/lib/domain/stage";

/** What of a project its delay depends on. */
export type ProjectLife = { milestones: Milestones; skipped: readonly Stage[]; terminatedOn: CalendarDay | null };

/** Months past the plan from which a light changes: yellow, red, proposed for removal. A versioned rule pack. */
export type LightThresholds = { yellowMonths: number; redMonths: number; removalMonths: number };

export const LIGHTS = ["green", "yellow", "red", "removal", "noPlan", "closed"] as const;
export type Light = (typeof LIGHTS)[number];

export type ProjectStanding = {
  /** Furthest stage reached by the cut-off, or terminated; null before signing. */
  state: ProjectState | null;
  /** Earliest stage not reached and not skipped that has a planned day; null when closed or without plan. */
  waitingFor: Stage | null;
  /** Days past that planned day, from 0; null when closed or without plan ("no plan" is not "on time"). */
  delayDays: number | null;
  light: Light;
};

/**
 * Where a project stands at the cut-off day: what happened after it counts as not happened.
 * Delay = max(0, cut-off − planned) of the earliest unreached stage with a planned day; late but reached milestones do not count.
 * The light turns yellow and red on the day the planned day is `yellowMonths`, `redMonths` calendar months old, and to proposed
 * for removal once it is more than `removalMonths` old.
 */
export function projectStanding(life: ProjectLife, cutOff: CalendarDay, thresholds: LightThresholds): ProjectStanding {
  const reached = (stage: Stage) => {
    const { actual } = life.milestones[stage];
    return actual !== null && actual <= cutOff;
  };
  const furthest = STAGES.findLast(reached) ?? null;
  if (life.terminatedOn !== null && life.terminatedOn <= cutOff)
    return { state: "terminated", waitingFor: null, delayDays: null, light: "closed" };
  if (furthest === "atCapacity") return { state: furthest, waitingFor: null, delayDays: null, light: "closed" };
  // A later stage reached without the earlier one's date shows that the earlier one lies behind.
  const ahead = furthest === null ? STAGES : STAGES.slice(STAGES.indexOf(furthest) + 1);
  const waitingFor = ahead.find((stage) => !life.skipped.includes(stage) && life.milestones[stage].planned !== null);
  const planned = waitingFor ? life.milestones[waitingFor].planned : null;
  if (!waitingFor || planned === null) return { state: furthest, waitingFor: null, delayDays: null, light: "noPlan" };
  return {
    state: furthest,
    waitingFor,
    delayDays: Math.max(0, daysBetween(planned, cutOff)),
    light: lightOf(planned, cutOff, thresholds),
  };
}

function lightOf(planned: CalendarDay, cutOff: CalendarDay, thresholds: LightThresholds): Light {
  if (cutOff > addMonths(planned, thresholds.removalMonths)) return "removal";
  if (cutOff >= addMonths(planned, thresholds.redMonths)) return "red";
  if (cutOff >= addMonths(planned, thresholds.yellowMonths)) return "yellow";
  return "green";
}
