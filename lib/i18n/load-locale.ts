import { notFound } from "next/navigation";
import { locale as pathLocale } from "next/root-params";
import { isLocale, type Locale } from "./locales";

/** The language of the page being drawn. A path in a language the product does not speak is not found. */
export async function loadLocale(): Promise<Locale> {
  const locale = await pathLocale();
  return isLocale(locale) ? locale : notFound();
}
