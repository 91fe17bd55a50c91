import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { ParkWords } from "@/lib/charts/park/park-words";
import type { PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";

/** The texts a park's page is prepared with, in the language of the page. */
export async function parkTexts(locale: Locale, code: string, query: PageAddress["query"]): Promise<ParkWords> {
  const [texts, park] = await Promise.all([
    chartTexts(locale, { path: `/parks/${code}`, query }),
    getTranslations({ locale, namespace: "park" }),
  ]);
  return { ...texts, park };
}
