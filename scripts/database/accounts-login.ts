import { createHmac } from "node:crypto";
import type { Env } from "@/lib/config/env";
import type { Login } from "./ensure-login";

/**
 * The role for accounts and sessions on a server: the one AUTH_DATABASE_URL names, else one of the product's own beside
 * the application's, whose password follows from what only an installation's operators know. Every start arrives at the
 * same one, so that signing in needs no variable beyond the application's address.
 *
 * @param env parsed variables of an installation that uses a server
 * @returns undefined when there is neither a password in DATABASE_URL nor AUTH_SECRET to derive one from
 */
export function accountsLogin(env: Env): Login | undefined {
  if (env.AUTH_DATABASE_URL) return { url: env.AUTH_DATABASE_URL, group: "parkscope_auth" };
  if (!env.DATABASE_URL) return undefined;
  const url = new URL(env.DATABASE_URL);
  const secret = url.password || env.AUTH_SECRET;
  if (!secret || !url.username) return undefined;
  url.username = `${url.username}_accounts`;
  url.password = createHmac("sha256", secret).update(url.username).digest("hex");
  return { url: url.href, group: "parkscope_auth", derived: true };
}
