import type { OverviewWords } from "@/lib/charts/overview/overview-words";
import type { Locale } from "@/lib/i18n/locales";
import { messagesIn, textsIn } from "../texts-in";

/** The overview's texts as the page has them, without a request. */
export const overviewWords = (locale: Locale): OverviewWords => ({
  ...textsIn(locale),
  overview: messagesIn(locale, "overview"),
});
