import { parseEnv } from "@/lib/config/env";
import { authServer } from "./auth-server";
import { getActor } from "./get-actor";
import { originAllowed } from "./origin-allowed";
import { refusal } from "./refusal";
import { countAttempt, giveBackAttempt } from "./sign-in-attempts";

/** What of the accounts library is reachable; it brings far more, none of which has a page. */
const REACHABLE = new Set(["POST /api/auth/sign-in/email", "POST /api/auth/sign-out", "GET /api/auth/get-session"]);

async function signIn(request: Request): Promise<Response> {
  const seconds = await countAttempt(request.headers);
  if (seconds > 0) {
    return refusal(429, "too-many-attempts", `Too many attempts to sign in; try again in ${seconds} s.`, {
      "Retry-After": String(seconds),
    });
  }
  const answer = await authServer().handler(request);
  if (answer.ok) await giveBackAttempt(request.headers);
  return answer;
}

/**
 * Answers the accounts paths: `sign-in/email`, `sign-out`, `get-session`.
 *
 * @param request as it came
 * @returns the library's own answer; 403 when another site is behind the request, 404 for any other path, 429 with
 *   `Retry-After` after too many failed attempts from one address
 */
export async function answerAuth(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!REACHABLE.has(`${request.method} ${pathname}`)) return refusal(404, "not-found", "There is no such address.");
  if (request.method === "GET") {
    const { kind } = await getActor(request.headers);
    return kind === "account"
      ? await authServer().handler(request)
      : Response.json(null, { headers: { "Cache-Control": "no-store" } });
  }
  if (!originAllowed(request.headers, parseEnv(process.env).PUBLIC_URL)) {
    return refusal(403, "foreign-origin", "Only pages of this site may do this: its address is PUBLIC_URL.");
  }
  return pathname.endsWith("/sign-in/email") ? await signIn(request) : await authServer().handler(request);
}
