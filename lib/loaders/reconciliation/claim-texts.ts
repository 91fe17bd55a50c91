import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { ClaimPlan } from "./claim-plans";

type Texts = Readonly<Record<string, { claim: string; explanation: string }>>;

/**
 * What is claimed, and why ours agrees or not, in a language. A claim nobody has worded has no words but that.
 *
 * @param sample whether the figures are sample data: only then is it said how the sample treats the claim
 */
export function claimTexts(
  locale: Locale,
  { claim, sample: treatment }: ClaimPlan,
  sample: boolean,
): { claim: string | null; explanation: string } {
  const { claims, treatment: treatments, unplanned } = MESSAGES[locale].method;
  const texts = (claims as Texts)[claim];
  if (!texts) return { claim: null, explanation: unplanned };
  const notes = [texts.explanation, ...(sample ? [treatments[treatment]] : [])];
  return { claim: texts.claim, explanation: notes.join(locale === "zh-CN" ? "" : " ") };
}
