import { getTranslations } from "next-intl/server";
import type { ChartTexts, PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";

/** The texts of charts and figures in the language of a page. */
export async function chartTexts(locale: Locale, page: PageAddress): Promise<ChartTexts> {
  const [chart, figure] = await Promise.all([
    getTranslations({ locale, namespace: "chart" }),
    getTranslations({ locale, namespace: "figure" }),
  ]);
  return { locale, chart, figure, page };
}
