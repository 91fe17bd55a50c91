import { getTranslations } from "next-intl/server";
import type { OverviewWords } from "@/lib/charts/overview/overview-words";
import type { Locale } from "@/lib/i18n/locales";

/** The texts the overview is prepared with, in the language of the page. */
export async function overviewTexts(locale: Locale): Promise<OverviewWords> {
  const [overview, chart, figure] = await Promise.all([
    getTranslations({ locale, namespace: "overview" }),
    getTranslations({ locale, namespace: "chart" }),
    getTranslations({ locale, namespace: "figure" }),
  ]);
  return { locale, overview, chart, figure };
}
