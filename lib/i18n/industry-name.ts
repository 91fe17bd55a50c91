import type { Locale } from "./locales";

/** With what most English names of GB/T 4754 divisions begin. */
const BEGINNING = /^Manufacture of /;

/**
 * An industry's name where room is short and industries stand among themselves: in English without "Manufacture of", which says
 * nothing there; in Chinese as it is. Lists of definitions and files keep the whole name.
 */
export function industryName(locale: Locale, { nameZh, nameEn }: { nameZh: string; nameEn: string }): string {
  return locale === "zh-CN" ? nameZh : nameEn.replace(BEGINNING, "");
}
