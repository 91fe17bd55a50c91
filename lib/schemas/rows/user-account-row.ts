import { z } from "zod";
import { instantText } from "./instant-text";

/** An account. */
export const userAccountRowSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1),
  email: z.email().refine((email) => email === email.toLowerCase(), { error: "must be lower case" }),
  emailVerified: z.boolean(),
  createdAt: instantText,
  updatedAt: instantText,
  role: z.enum(["admin", "user"]),
  banned: z.boolean(),
  twoFactorEnabled: z.boolean(),
  sample: z.boolean(),
});
export type UserAccountRow = z.infer<typeof userAccountRowSchema>;
