import { mayReadPublished } from "@/lib/auth/may-read-published";
import type { Locale } from "@/lib/i18n/locales";
import { problemAnswer } from "./problem-answer";

/**
 * The answer for whoever may not read what is published: 401 while PUBLIC_READ is off and nobody is signed in, else null.
 * Credentials that are presented must hold; as no keys are given out yet, none does.
 */
export async function refuseStranger(headers: Headers, locale: Locale): Promise<Response | null> {
  if (headers.has("authorization")) return unauthorised("credential-unknown", locale);
  return (await mayReadPublished(headers)) ? null : unauthorised("sign-in-needed", locale);
}

const unauthorised = (code: string, locale: Locale): Response =>
  problemAnswer(401, [{ code }], locale, { "WWW-Authenticate": "Bearer" });
