import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { MethodWords } from "@/lib/charts/methods/method-words";
import type { PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";

/** The texts the pages of methods are prepared with, in the language of the page. */
export async function methodTexts(locale: Locale, page: PageAddress): Promise<MethodWords> {
  const [texts, method] = await Promise.all([
    chartTexts(locale, page),
    getTranslations({ locale, namespace: "method" }),
  ]);
  return { ...texts, method };
}
