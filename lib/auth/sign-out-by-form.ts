import { answerAuth } from "./answer-auth";
import { returnPath } from "./return-path";

/**
 * Signs out from a plain HTML form and leads on by 303 to `next`, a path of this site.
 *
 * @param request form-encoded `next`
 * @returns the refusal when another site is behind the request
 */
export async function signOutByForm(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const asked = form?.get("next");
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  headers.delete("content-type");
  const target = new URL("/api/auth/sign-out", request.url);
  const answer = await answerAuth(new Request(target, { method: "POST", headers }));
  if (!answer.ok) return answer;
  const leadsOn = new Headers({
    "Cache-Control": "no-store",
    Location: returnPath(typeof asked === "string" ? asked : null, "/"),
  });
  for (const cookie of answer.headers.getSetCookie()) leadsOn.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers: leadsOn });
}
