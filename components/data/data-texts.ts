import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { DataWords } from "@/lib/charts/data/data-words";
import type { PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";

/** The texts the page of data is prepared with, in the language of the page. */
export async function dataTexts(locale: Locale, query: PageAddress["query"]): Promise<DataWords> {
  const [texts, data] = await Promise.all([
    chartTexts(locale, { path: "/data", query }),
    getTranslations({ locale, namespace: "data" }),
  ]);
  return { ...texts, data };
}
