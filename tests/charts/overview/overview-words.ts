import { createTranslator } from "next-intl";
import type { OverviewWords } from "@/lib/charts/overview/overview-words";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";

/** The overview's texts as the page has them, without a request. */
export function overviewWords(locale: Locale): OverviewWords {
  const given = {
    locale,
    messages: MESSAGES[locale],
    onError: (error: Error) => {
      throw error;
    },
  };
  return {
    locale,
    overview: createTranslator({ ...given, namespace: "overview" }),
    chart: createTranslator({ ...given, namespace: "chart" }),
    figure: createTranslator({ ...given, namespace: "figure" }),
  };
}
