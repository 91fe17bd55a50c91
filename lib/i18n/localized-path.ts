import { isLocale, type Locale } from "./locales";

/** The locale a path begins with, or null: `/en/parks` → `en`. */
export function localeOfPath(path: string): Locale | null {
  const first = path.split("/")[1];
  return isLocale(first) ? first : null;
}

/**
 * Address of a page in a language, ready for a link.
 *
 * @param path as the site map has it, without locale: `/`, `/data/api`
 * @param query state of the page; undefined and empty values are left out
 */
export function localizedPath(
  locale: Locale,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const stated = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(stated).toString();
  return `/${locale}${path === "/" ? "" : path}${search && `?${search}`}`;
}
