import { z } from "zod";
import { PROJECT_STATES } from "@/lib/domain/stage";
import { LIGHTS } from "@/lib/metrics/project-delay";
import {
  amountParameter,
  commonParameters,
  dayParameter,
  flagParameter,
  industryParameter,
  pagingParameters,
  parkFilters,
  wordsParameter,
} from "./parameters";

/** What the projects can be asked. */
export const projectQuerySchema = z.strictObject({
  ...commonParameters,
  ...parkFilters,
  industry: industryParameter("Divisions of GB/T 4754-2017 of the projects."),
  stage: wordsParameter(PROJECT_STATES, "Furthest stage reached at the cut-off.").optional(),
  light: wordsParameter(LIGHTS, "Lights at the cut-off.").optional(),
  minAmount: amountParameter("Least contracted amount, 万元.").optional(),
  signedFrom: dayParameter({ description: "First day of signing.", examples: ["2024-01-01"] }).optional(),
  signedTo: dayParameter({ description: "Last day of signing.", examples: ["2024-12-31"] }).optional(),
  delayed: flagParameter("`true` for open projects past the plan of the stage they wait for.").optional(),
  ...pagingParameters,
});
export type ProjectQuery = z.output<typeof projectQuerySchema>;

const day = z.iso.date().nullable();

/** A project in one line: milestones as columns, standing at the cut-off. What happened after the cut-off has not happened. */
export const projectRowSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    park: z.string(),
    industry: z.string(),
    amountWanYuan: z.number(),
    investedWanYuan: z.number(),
    landMu: z.number().nullable(),
    newLand: z.boolean(),
    stage: z.enum(PROJECT_STATES).nullable(),
    signedPlanned: day,
    signedActual: day,
    landGrantedPlanned: day,
    landGrantedActual: day,
    startedPlanned: day,
    startedActual: day,
    completedPlanned: day,
    completedActual: day,
    inProductionPlanned: day,
    inProductionActual: day,
    aboveScalePlanned: day,
    aboveScaleActual: day,
    atCapacityPlanned: day,
    atCapacityActual: day,
    terminatedOn: day,
    light: z.enum(LIGHTS),
    delayDays: z.number().int().nullable(),
    version: z.number().int(),
    investor: z.string(),
    originCountry: z.string().nullable(),
    originCity: z.string().nullable(),
    skippedStages: z.array(z.string()),
    terminationReason: z.string().nullable(),
  })
  .meta({ id: "ProjectRow" });
export type ProjectRow = z.output<typeof projectRowSchema>;
