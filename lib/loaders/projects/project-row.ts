import type { ProjectVersionRow } from "@/lib/data/projects/list-projects";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import type { Milestones, Stage } from "@/lib/domain/stage";
import { type LightThresholds, projectStanding } from "@/lib/metrics/project-delay";
import type { ProjectRow } from "@/lib/schemas/api/project";

/** A project in one line, standing at the cut-off; what happened after it has not happened. */
export function projectRow(version: ProjectVersionRow, cutOff: CalendarDay, thresholds: LightThresholds): ProjectRow {
  const happened = (day: CalendarDay | null) => (day !== null && day <= cutOff ? day : null);
  const row = {
    ...version,
    signedActual: happened(version.signedActual),
    landGrantedActual: happened(version.landGrantedActual),
    startedActual: happened(version.startedActual),
    completedActual: happened(version.completedActual),
    inProductionActual: happened(version.inProductionActual),
    aboveScaleActual: happened(version.aboveScaleActual),
    atCapacityActual: happened(version.atCapacityActual),
    terminatedOn: happened(version.terminatedOn),
  };
  const milestone = (stage: Stage) => ({ planned: row[`${stage}Planned`], actual: row[`${stage}Actual`] });
  const milestones: Milestones = {
    signed: milestone("signed"),
    landGranted: milestone("landGranted"),
    started: milestone("started"),
    completed: milestone("completed"),
    inProduction: milestone("inProduction"),
    aboveScale: milestone("aboveScale"),
    atCapacity: milestone("atCapacity"),
  };
  const life = { milestones, skipped: version.skippedStages, terminatedOn: row.terminatedOn };
  const { state, light, delayDays } = projectStanding(life, cutOff, thresholds);
  return { ...row, stage: state, light, delayDays };
}
