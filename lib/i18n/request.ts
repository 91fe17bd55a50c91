import { locale as pathLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale } from "./locales";
import { MESSAGES } from "./messages";

/** What the message functions need of a request: the language of the path, or the one asked for by name. */
export default getRequestConfig(async ({ locale: named }) => {
  const asked = named ?? (await pathLocale());
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  return { locale, timeZone: "Asia/Shanghai", messages: MESSAGES[locale] };
});
