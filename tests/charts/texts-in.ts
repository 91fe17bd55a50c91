import { createTranslator } from "next-intl";
import type { ChartTexts, PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES, type Messages } from "@/lib/i18n/messages";
import type { Translate } from "@/lib/i18n/translate";

/** The messages of an area as a page has them, without a request; a text that cannot be written fails the test. */
export function messagesIn<Area extends keyof Messages>(locale: Locale, namespace: Area): Translate<Area> {
  const translate: unknown = createTranslator({
    locale,
    messages: MESSAGES[locale],
    namespace: namespace as "chart",
    onError: (error: Error) => {
      throw error;
    },
  });
  return translate as Translate<Area>;
}

/** The texts every chart and figure needs, as a page has them. */
export const textsIn = (locale: Locale, page: PageAddress = { path: "/", query: {} }): ChartTexts => ({
  locale,
  chart: messagesIn(locale, "chart"),
  figure: messagesIn(locale, "figure"),
  page,
});
