import { z } from "zod";

import { STAGES } from "@/lib/domain/stage";
import { dayText } from "./day-text";
import { decimalText } from "./decimal-text";
import { gbtCode } from "./gbt-code";
import { industryCode } from "./industry-code";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";

const planned = dayText.nullable();
const actual = dayText.nullable();

/** What was known of a project from one instant to the next; money in 万元, land in mu. */
export const projectVersionRowSchema = z.object({
  projectCode: z.string().regex(/^P-\d{4}-\d{5,}$/),
  version: z.int().min(1),
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  name: z.string().min(1),
  parkCode,
  industryCode,
  investor: z.string().min(1),
  originCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  originCity: gbtCode.nullable(),
  amountWanYuan: decimalText(2),
  investedWanYuan: decimalText(2),
  landMu: decimalText(2).nullable(),
  newLand: z.boolean(),
  skippedStages: z.array(z.enum(STAGES)),
  signedPlanned: planned,
  signedActual: actual,
  landGrantedPlanned: planned,
  landGrantedActual: actual,
  startedPlanned: planned,
  startedActual: actual,
  completedPlanned: planned,
  completedActual: actual,
  inProductionPlanned: planned,
  inProductionActual: actual,
  aboveScalePlanned: planned,
  aboveScaleActual: actual,
  atCapacityPlanned: planned,
  atCapacityActual: actual,
  terminatedOn: dayText.nullable(),
  terminationReason: z.string().nullable(),
  changeReason: z.string().nullable(),
  batchId: z.uuid().nullable(),
});
export type ProjectVersionRow = z.infer<typeof projectVersionRowSchema>;
