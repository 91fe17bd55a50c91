import { localizedPath } from "@/lib/i18n/localized-path";
import type { ChartTexts } from "./chart-texts";

type Where = Pick<ChartTexts, "locale" | "page">;

/** Address of another page in the reader's language that shows the same period, as known on the same day, over the same parks. */
export function pagePath(
  { locale, page }: Where,
  path: string,
  query: Record<string, string | undefined> = {},
): string {
  const { period, asOf, universe } = page.query;
  return localizedPath(locale, path, { ...query, period, asOf, universe });
}

/** Address of a park's file. */
export const parkPath = (where: Where, code: string): string => pagePath(where, `/parks/${code}`);
