import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";
import { answerAuth } from "./answer-auth";
import { returnPath } from "./return-path";

const PROBLEM_TYPE = "application/problem+json";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** What the page says, by the status of the accounts library's answer; any other refusal blames address and password alike. */
const PROBLEMS: Record<number, string> = { 403: "barred", 429: "attempts", 500: "unavailable" };

/**
 * Signs in from a plain HTML form, for readers without scripts. The answer always leads on by 303: to `next` with the
 * session cookie, or back to the form with a code of what was wrong; nothing typed stands in an address.
 *
 * @param request form-encoded `email`, `password`, `locale`, `next`
 * @returns 403 when another site is behind the request, 415 for a body that is no form
 */
export async function signInByForm(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (!form) return new Response(null, { status: 415 });
  const asked = text(form, "locale");
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const next = returnPath(text(form, "next"), localizedPath(locale, "/"));
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  headers.set("content-type", "application/json");
  const body = JSON.stringify({ email: text(form, "email").trim(), password: text(form, "password") });
  const target = new URL("/api/auth/sign-in/email", request.url);
  const answer = await answerAuth(new Request(target, { method: "POST", headers, body }));
  if (answer.status === 403 && answer.headers.get("content-type") === PROBLEM_TYPE) return answer;
  const leadsOn = new Headers({ "Cache-Control": "no-store", Location: next });
  for (const cookie of answer.headers.getSetCookie()) leadsOn.append("Set-Cookie", cookie);
  if (!answer.ok) {
    const problem = PROBLEMS[answer.status] ?? "credentials";
    leadsOn.set("Location", localizedPath(locale, "/sign-in", { problem, next }));
  }
  return new Response(null, { status: 303, headers: leadsOn });
}
