/** Languages the product speaks, as they stand in the path; the first is the default. */
export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "zh-CN";

/** Where the reader's choice of language is remembered. */
export const LOCALE_COOKIE = "parkscope_locale";

export const isLocale = (text: string | undefined): text is Locale => LOCALES.some((locale) => locale === text);
