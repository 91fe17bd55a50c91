import { randomBytes } from "node:crypto";
import { answerAuth } from "@/lib/auth/answer-auth";
import { ADDRESS_HEADER } from "@/lib/telemetry/client-address";
import { PASSWORD } from "./make-account";

export const SITE = "http://127.0.0.1:3000";

process.env.AUTH_SECRET ??= randomBytes(32).toString("base64url");

/** Another address each time, so that tests do not use up one another's attempts. */
export const freshAddress = () => `2001:db8:${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}::1`;

/** Asks an accounts path as a browser on the site's own page would. */
export function askAuth(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers({
    host: "127.0.0.1:3000",
    origin: SITE,
    [ADDRESS_HEADER]: freshAddress(),
    ...(init.body ? { "content-type": "application/json" } : {}),
  });
  for (const [name, value] of new Headers(init.headers)) {
    if (value === "") headers.delete(name);
    else headers.set(name, value);
  }
  return answerAuth(new Request(`${SITE}/api/auth/${path}`, { method: "POST", ...init, headers }));
}

/** Tries to sign in. @param headers empty values take a header away */
export const signIn = (email: string, password = PASSWORD, headers: Record<string, string> = {}): Promise<Response> =>
  askAuth("sign-in/email", { headers, body: JSON.stringify({ email, password }) });

/** Signs in and gives what the browser then sends. */
export async function sessionCookie(email: string): Promise<string> {
  const answer = await signIn(email);
  return answer.headers.getSetCookie().join("; ").split(";")[0] ?? "";
}
