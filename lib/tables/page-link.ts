import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { localizedPath } from "@/lib/i18n/localized-path";

/** What of a page's texts an address needs. */
type Placed = Pick<ChartTexts, "locale" | "page">;

/** Address of the same page with some of its state changed; undefined takes away. The place in a long list is given up. */
export const pageLink = ({ locale, page }: Placed, changes: Readonly<Record<string, string | undefined>>): string =>
  localizedPath(locale, page.path, { ...page.query, page: undefined, ...changes });
