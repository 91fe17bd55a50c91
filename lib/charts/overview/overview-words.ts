import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/translate";

/** The reader's language and its texts, as far as the overview needs them. */
export type OverviewWords = {
  locale: Locale;
  overview: Translate<"overview">;
  chart: Translate<"chart">;
  figure: Translate<"figure">;
};
