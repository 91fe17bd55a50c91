import { z } from "zod";
import { gbtCode } from "./gbt-code";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";

/** A role given to an account over a park, a city or the province. */
export const roleGrantRowSchema = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  role: z.enum(["analyst", "manager", "cityReviewer", "planner", "admin"]),
  parkCode: parkCode.nullable(),
  cityCode: gbtCode.nullable(),
  validFrom: instantText,
});
export type RoleGrantRow = z.infer<typeof roleGrantRowSchema>;
