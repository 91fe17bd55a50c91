import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { OverviewWords } from "@/lib/charts/overview/overview-words";
import type { PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";

/** The texts the overview is prepared with, in the language of the page. */
export async function overviewTexts(locale: Locale, query: PageAddress["query"]): Promise<OverviewWords> {
  const [texts, overview] = await Promise.all([
    chartTexts(locale, { path: "/", query }),
    getTranslations({ locale, namespace: "overview" }),
  ]);
  return { ...texts, overview };
}
