import type { Locale } from "./locales";

/** The name in the reader's language of a thing that has one in each. */
export const nameIn = (locale: Locale, { nameZh, nameEn }: { nameZh: string; nameEn: string }): string =>
  locale === "zh-CN" ? nameZh : nameEn;
