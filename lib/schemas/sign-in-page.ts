import { z } from "zod";

/** State of the sign-in page in its address: what went wrong, and where to go afterwards. Anything else is ignored. */
export const signInPageSchema = z.object({
  problem: z.enum(["credentials", "barred", "attempts", "unavailable"]).optional().catch(undefined),
  next: z.string().optional().catch(undefined),
});
