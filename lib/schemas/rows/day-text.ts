import { z } from "zod";
import { isCalendarDay } from "@/lib/domain/calendar-day";

/** A calendar day that exists, `YYYY-MM-DD`. */
export const dayText = z.string().refine(isCalendarDay, { error: "must be a day, YYYY-MM-DD" });
