import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";
import type { RegisterWords } from "@/lib/tables/register/register-words";

/** The texts the register is prepared with, in the language of the page. */
export async function registerTexts(locale: Locale, query: PageAddress["query"]): Promise<RegisterWords> {
  const [texts, table, register] = await Promise.all([
    chartTexts(locale, { path: "/parks", query }),
    getTranslations({ locale, namespace: "table" }),
    getTranslations({ locale, namespace: "register" }),
  ]);
  return { ...texts, table, register };
}
