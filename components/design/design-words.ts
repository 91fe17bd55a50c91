import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/translate";

/** The texts of charts and figures, and those of the samples. */
export type DesignWords = ChartTexts & { design: Translate<"design"> };

/** The texts of the page of samples, in its language. */
export async function designWords(locale: Locale): Promise<DesignWords> {
  const [texts, design] = await Promise.all([
    chartTexts(locale, { path: "/design", query: {} }),
    getTranslations({ locale, namespace: "design" }),
  ]);
  return { ...texts, design };
}
