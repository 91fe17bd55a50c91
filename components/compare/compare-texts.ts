import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { CompareWords } from "@/lib/charts/compare/compare-words";
import type { PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";

/** The texts the comparison is prepared with, in the language of the page. */
export async function compareTexts(locale: Locale, query: PageAddress["query"]): Promise<CompareWords> {
  const [texts, compare] = await Promise.all([
    chartTexts(locale, { path: "/parks/compare", query }),
    getTranslations({ locale, namespace: "compare" }),
  ]);
  return { ...texts, compare };
}
