import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/translate";

/** Where a page stands: its path without locale and everything that is chosen on it, as in its address. */
export type PageAddress = {
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  /** Scheme and host, for what leaves the site: pictures, files, citations. Left out where links stay within it. */
  origin?: string;
};

/** The reader's language, the texts every chart and figure needs, and the page they stand on. */
export type ChartTexts = {
  locale: Locale;
  chart: Translate<"chart">;
  figure: Translate<"figure">;
  page: PageAddress;
};
