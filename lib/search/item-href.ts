import type { Locale } from "@/lib/i18n/locales";
import type { SearchItem } from "@/lib/schemas/api/search";

/** Period and day of knowledge a reader has chosen; they go along to whatever shows figures. */
export type KeptState = { period?: string | undefined; asOf?: string | undefined };

const HERE = "http://here.invalid";

/** Address of the page about a thing found, in the reader's language and with what the reader has chosen. */
export function itemHref(locale: Locale, { kind, path }: Pick<SearchItem, "kind" | "path">, kept: KeptState): string {
  const { pathname, searchParams, hash } = new URL(path, HERE);
  // A definition holds in every period.
  if (kind !== "indicator")
    for (const name of ["period", "asOf"] as const) if (kept[name]) searchParams.set(name, kept[name]);
  const search = searchParams.toString();
  return `/${locale}${pathname === "/" ? "" : pathname}${search && `?${search}`}${hash}`;
}
