import { z } from "zod";

/** What a leading enterprise brought. */
export const enterpriseLinkRowSchema = z.object({
  id: z.uuid(),
  leaderCode: z.string().min(1),
  followerCode: z.string().nullable(),
  projectCode: z.string().nullable(),
  kind: z.enum(["supplier", "customer", "spinOff", "project"]),
  sinceYear: z.int(),
  basis: z.enum(["published", "sample"]),
});
export type EnterpriseLinkRow = z.infer<typeof enterpriseLinkRowSchema>;
