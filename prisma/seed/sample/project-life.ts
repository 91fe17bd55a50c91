import { STAGES, type Stage } from "@/lib/domain/stage";
import { dayNumber } from "../day-number";
import type { Random } from "../random";
import { CUT_OFF } from "../reference/cut-off";
import { FIRST_SIGNING_YEAR } from "./project-plan";

/** Planned days by stage (days since 1970), null where none is planned. */
export type Plan = (number | null)[];

/** Something that happened to a project: a stage was reached, its plan was moved, or it ended. */
export type LifeEvent =
  | { day: number; kind: "reached"; stage: number }
  | { day: number; kind: "moved"; plan: Plan }
  | { day: number; kind: "terminated" };

/** A project's life up to the cut-off: days of signing and events in order, none later than the cut-off. */
export type ProjectLife = { newLand: boolean; skipped: Stage[]; plan: Plan; events: LifeEvent[] };

const END = dayNumber(CUT_OFF);
/** Days a stage takes after the one before: median, spread of the logarithm; then the days a plan allows, from and to. */
const DURATIONS: Record<Stage, { median: number; sigma: number; planned: [number, number] }> = {
  signed: { median: 0, sigma: 0, planned: [0, 0] },
  landGranted: { median: 118, sigma: 0.75, planned: [80, 180] },
  started: { median: 74, sigma: 0.7, planned: [60, 150] },
  completed: { median: 430, sigma: 0.42, planned: [380, 620] },
  inProduction: { median: 72, sigma: 0.8, planned: [60, 120] },
  aboveScale: { median: 230, sigma: 0.75, planned: [180, 365] },
  atCapacity: { median: 400, sigma: 0.55, planned: [365, 540] },
};
const WITHOUT_NEW_LAND = 0.62;
const NO_PLAN = 0.05;
const STALLED = 0.035;
const TERMINATED = 0.155;
/** After which stage a terminated project ends, by weight. */
const ENDS_AFTER = [0.5, 0.22, 0.18, 0.05, 0.05];
const MOVED = 0.62;

/** Draws a life: stages by log-normal waits, termination as a competing end, plans that are moved when they are missed. */
export function projectLife(random: Random, signed: number, year: number, amount: number): ProjectLife {
  const newLand = !random.chance(0.25 + 0.01 * (year - FIRST_SIGNING_YEAR));
  const skipped: Stage[] = newLand ? [] : ["landGranted"];
  if (amount < 3_000 && random.chance(0.3)) skipped.push("aboveScale");
  const size = Math.min(1.5, Math.max(0.8, (amount / 15_000) ** 0.08));
  const days = waits(random, newLand, size);
  const plan = firstPlan(random, signed, newLand, skipped);
  const end = endOf(random, newLand);
  const events: LifeEvent[] = [];
  let at = signed;
  let current = plan;
  for (let stage = 1; stage < STAGES.length; stage++) {
    if (skipped.includes(STAGES[stage] as Stage)) continue;
    const stops = end !== null && (end.after < stage || end.after === stage - 1);
    const stopped = stops ? at + Math.round(end.wait) : null;
    const reached = stopped === null ? at + (days[stage] as number) : null;
    const until = Math.min(reached ?? END + 1, stopped ?? END + 1, END + 1);
    current = movePlan(random, current, stage, until, events);
    if (stopped !== null) {
      if (Number.isFinite(stopped) && stopped <= END) events.push({ day: stopped, kind: "terminated" });
      break;
    }
    if (reached === null || reached > END) break;
    events.push({ day: reached, kind: "reached", stage });
    at = reached;
  }
  return { newLand, skipped, plan, events };
}

const waits = (random: Random, newLand: boolean, size: number): number[] =>
  STAGES.map((stage) => {
    const { median, sigma } = DURATIONS[stage];
    const factor = stage === "completed" ? size * (newLand ? 1 : WITHOUT_NEW_LAND) : 1;
    return stage === "signed" ? 0 : Math.max(1, Math.round(random.logNormal(median * factor, sigma)));
  });

function firstPlan(random: Random, signed: number, newLand: boolean, skipped: readonly Stage[]): Plan {
  const none = random.chance(NO_PLAN);
  const [withScale, withCapacity] = [random.chance(0.9), random.chance(0.7)];
  let at = signed;
  return STAGES.map((stage) => {
    const { planned } = DURATIONS[stage];
    if (stage === "signed") return signed;
    if (none || skipped.includes(stage)) return null;
    if ((stage === "aboveScale" && !withScale) || (stage === "atCapacity" && !withCapacity)) return null;
    const factor = stage === "completed" && !newLand ? WITHOUT_NEW_LAND : 1;
    at += Math.round(random.integer(...planned) * factor);
    return at;
  });
}

/** After which stage and how long a wait the project ends; a stalled one waits for ever. */
function endOf(random: Random, newLand: boolean): { after: number; wait: number } | null {
  const draw = random.uniform();
  const after = random.weighted(ENDS_AFTER);
  const wait = random.logNormal(320, 0.65);
  if (draw >= TERMINATED + STALLED) return null;
  return { after: after === 1 && !newLand ? 0 : after, wait: draw < TERMINATED ? wait : Number.POSITIVE_INFINITY };
}

/** Moves a missed plan, at most twice a stage, and all that was to come after it with it. */
function movePlan(random: Random, plan: Plan, stage: number, until: number, events: LifeEvent[]): Plan {
  let current = plan;
  for (let times = 0; times < 2; times++) {
    const planned = current[stage];
    if (planned === null || planned === undefined) return current;
    const day = planned + random.integer(10, 90);
    if (!random.chance(MOVED) || day >= until) return current;
    const shift = day + random.integer(40, 220) - planned;
    current = current.map((other, i) => (other !== null && i >= stage ? other + shift : other));
    events.push({ day, kind: "moved", plan: current });
  }
  return current;
}
