import { STAGES } from "@/lib/domain/stage";
import { dayNumber } from "../day-number";
import type { Random } from "../random";
import { CUT_OFF } from "../reference/cut-off";
import type { LifeEvent, Plan, ProjectLife } from "./project-life";

/** What was known of a project from a day on; days since 1970. */
export type KnownState = {
  recorded: number;
  plan: Plan;
  /** Day each stage was reached, null where not. */
  reached: (number | null)[];
  terminated: number | null;
  /** Investment made, as a share of the contracted amount. */
  progress: number;
  changeReason: string | null;
};

const END = dayNumber(CUT_OFF);
/** Reports on a project closer together than this are one. */
const TOGETHER = 75;
/** The last reports of the cut-off's month come in by then. */
const LATEST_REPORT = END + 20;

const REASONS: Record<LifeEvent["kind"], string> = { reached: "进度更新", moved: "计划调整", terminated: "项目终止" };

/**
 * What was recorded when: first the contract, then reports some days to weeks after what happened, those close together in one.
 *
 * @param most versions kept at most: the first ones and the last, of one the last
 */
export function knownStates(random: Random, signed: number, life: ProjectLife, most: number): KnownState[] {
  const reports = [...life.events]
    .map((event) => ({
      event,
      day: Math.min(LATEST_REPORT, event.day + (event.kind === "moved" ? 1 : random.integer(4, 26))),
    }))
    .sort((a, b) => a.day - b.day);
  const overrun = Math.min(1.15, Math.max(0.85, random.normal(0.99, 0.06)));
  const first = Math.min(signed + random.integer(3, 20), LATEST_REPORT);
  let state: KnownState = {
    recorded: first,
    plan: life.plan,
    reached: STAGES.map((_, i) => (i === 0 ? signed : null)),
    terminated: null,
    progress: 0,
    changeReason: null,
  };
  const states: KnownState[] = [state];
  let opened = first;
  for (const { event, day } of reports) {
    const known = apply(state, event, day, overrun);
    if (day - opened <= TOGETHER && states.length > 1)
      states[states.length - 1] = { ...known, changeReason: merged(state, known) };
    else if (day <= first) states[0] = { ...known, recorded: first, changeReason: null };
    else {
      states.push(known);
      opened = day;
    }
    state = states.at(-1) as KnownState;
  }
  if (states.length <= most) return states;
  return [...states.slice(0, most - 1), states.at(-1) as KnownState];
}

function merged(before: KnownState, after: KnownState): string | null {
  return after.terminated === null ? (before.changeReason ?? after.changeReason) : after.changeReason;
}

function apply(state: KnownState, event: LifeEvent, recorded: number, overrun: number): KnownState {
  const next: KnownState = { ...state, recorded, changeReason: REASONS[event.kind] };
  if (event.kind === "moved") next.plan = event.plan;
  if (event.kind === "terminated") next.terminated = event.day;
  if (event.kind === "reached") next.reached = state.reached.with(event.stage, event.day);
  next.progress = Math.max(state.progress, progressOf(next, recorded) * overrun);
  return next;
}

/** Money follows work: a little before the start, most of it while building, the rest with production. */
function progressOf({ reached, plan, terminated }: KnownState, day: number): number {
  const [, granted, started, completed, producing, scaled, full] = reached;
  if (full ?? scaled) return 1;
  if (producing) return 0.96;
  if (completed) return 0.9;
  if (!started) return granted ? 0.03 : 0;
  const until = (plan[3] ?? null) === null || (plan[3] as number) <= started ? started + 500 : (plan[3] as number);
  return 0.05 + 0.7 * Math.min(1, ((terminated ?? day) - started) / (until - started));
}
