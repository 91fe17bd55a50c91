import { expect, test } from "vitest";
import { type Milestones, STAGES, type Stage } from "@/lib/domain/stage";
import { type ProjectLife, projectStanding } from "@/lib/metrics/project-delay";

const thresholds = { yellowMonths: 2, redMonths: 3, removalMonths: 6 };
const life = (
  dates: Partial<Record<Stage, [string | null, string | null]>>,
  more: Partial<ProjectLife> = {},
): ProjectLife => ({
  milestones: Object.fromEntries(
    STAGES.map((stage) => [stage, { planned: dates[stage]?.[0] ?? null, actual: dates[stage]?.[1] ?? null }]),
  ) as Milestones,
  skipped: [],
  terminatedOn: null,
  ...more,
});
const standing = (of: ProjectLife, cutOff = "2025-09-30") => projectStanding(of, cutOff, thresholds);

test("the delay is that of the earliest unreached stage with a planned day", () => {
  const project = life({
    signed: ["2024-01-10", "2024-01-10"],
    landGranted: ["2024-06-01", null],
    started: ["2025-08-31", null],
  });
  expect(standing(project)).toEqual({ state: "signed", waitingFor: "landGranted", delayDays: 486, light: "removal" });
});

test("skipped stages and stages behind the furthest reached one do not count", () => {
  const skipping = life(
    { signed: [null, "2024-01-10"], landGranted: ["2024-06-01", null], started: ["2025-08-31", null] },
    { skipped: ["landGranted"] },
  );
  expect(standing(skipping)).toEqual({ state: "signed", waitingFor: "started", delayDays: 30, light: "green" });
  const beyond = life({
    landGranted: ["2024-06-01", null],
    started: [null, "2024-09-01"],
    completed: ["2025-12-01", null],
  });
  expect(standing(beyond)).toEqual({ state: "started", waitingFor: "completed", delayDays: 0, light: "green" });
});

test("lights turn on the day the plan is two and three calendar months old, to removal when it is more than six", () => {
  const at = (cutOff: string) =>
    standing(life({ signed: [null, "2024-01-10"], started: ["2024-12-31", null] }), cutOff).light;
  expect(at("2025-02-27")).toBe("green");
  expect(at("2025-02-28")).toBe("yellow");
  expect(at("2025-03-30")).toBe("yellow");
  expect(at("2025-03-31")).toBe("red");
  expect(at("2025-06-30")).toBe("red");
  expect(at("2025-07-01")).toBe("removal");
});

test("what happens after the cut-off has not happened", () => {
  const project = life({ signed: [null, "2024-01-10"], started: ["2024-06-01", "2024-08-01"] });
  expect(standing(project, "2024-07-01")).toEqual({
    state: "signed",
    waitingFor: "started",
    delayDays: 30,
    light: "green",
  });
  expect(standing({ ...project, terminatedOn: "2025-01-01" }, "2024-07-01").light).toBe("green");
});

test("no plan is not on time, and the ended are closed", () => {
  expect(standing(life({ signed: [null, "2024-01-10"] }))).toEqual({
    state: "signed",
    waitingFor: null,
    delayDays: null,
    light: "noPlan",
  });
  expect(standing(life({ signed: [null, "2024-01-10"] }, { terminatedOn: "2025-01-01" })).light).toBe("closed");
  expect(standing(life({ atCapacity: ["2024-01-01", "2024-05-01"] })).light).toBe("closed");
});
