import { ANONYMOUS } from "@/lib/auth/actor";
import { getActor } from "@/lib/auth/get-actor";
import { canReadPublished } from "@/lib/auth/policy";
import { publicReadOf } from "@/lib/config/env";
import type { Locale } from "@/lib/i18n/locales";
import { problemAnswer } from "./problem-answer";

/**
 * The answer for whoever may not read what is published: 401 while PUBLIC_READ is off and nobody is signed in, else null.
 * Credentials that are presented must hold; as no keys are given out yet, none does.
 * While it is on, nobody is asked who they are, so public reads do without the accounts database.
 */
export async function refuseStranger(headers: Headers, locale: Locale): Promise<Response | null> {
  if (headers.has("authorization")) return unauthorised("credential-unknown", locale);
  const publicRead = publicReadOf(process.env);
  if (canReadPublished(ANONYMOUS, publicRead)) return null;
  if (canReadPublished(await getActor(headers), publicRead)) return null;
  return unauthorised("sign-in-needed", locale);
}

const unauthorised = (code: string, locale: Locale): Response =>
  problemAnswer(401, [{ code }], locale, { "WWW-Authenticate": "Bearer" });
