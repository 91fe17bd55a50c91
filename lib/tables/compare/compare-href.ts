import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { localizedPath } from "@/lib/i18n/localized-path";

/** Address of the page with something else chosen; `at` is the part of the page to stand at. */
export function compareHref(
  { locale, page }: Pick<CompareWords, "locale" | "page">,
  changes: Readonly<Record<string, string | undefined>>,
  at = "",
): string {
  // Commas stay readable: the address is the state of the page and is passed on by people.
  const href = localizedPath(locale, page.path, { ...page.query, ...changes }).replaceAll("%2C", ",");
  return at === "" ? href : `${href}#${at}`;
}
