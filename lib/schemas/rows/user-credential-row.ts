import { z } from "zod";
import { instantText } from "./instant-text";

/** A password; only its hash. */
export const userCredentialRowSchema = z.object({
  id: z.uuid(),
  accountId: z.string().min(1),
  providerId: z.literal("credential"),
  userId: z.uuid(),
  password: z.string().regex(/^[0-9a-f]{32}:[0-9a-f]{128}$/),
  createdAt: instantText,
  updatedAt: instantText,
});
export type UserCredentialRow = z.infer<typeof userCredentialRowSchema>;
