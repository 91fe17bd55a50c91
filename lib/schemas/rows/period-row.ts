import { z } from "zod";
import { dayText } from "./day-text";
import { periodCode } from "./period-code";

/** A reporting period. */
export const periodRowSchema = z.object({
  code: periodCode,
  kind: z.enum(["year", "cumulative"]),
  startsOn: dayText,
  endsOn: dayText,
  state: z.enum(["scheduled", "open", "closed", "locked"]),
  dueOn: dayText.nullable(),
});
export type PeriodRow = z.infer<typeof periodRowSchema>;
