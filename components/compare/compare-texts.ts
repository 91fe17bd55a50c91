import { getTranslations } from "next-intl/server";
import { chartTexts } from "@/components/charts/chart-texts";
import type { CompareWords } from "@/lib/charts/compare/compare-words";
import type { PageAddress } from "@/lib/charts/wording/chart-texts";
import type { Locale } from "@/lib/i18n/locales";
import type { ComparePark } from "@/lib/schemas/compare/comparison";

/**
 * The texts the comparison is prepared with. The page's address from here on names the parks that are shown: what was typed
 * into the field is answered, and what was left out is not carried on.
 */
export async function compareTexts(
  locale: Locale,
  query: PageAddress["query"],
  parks: readonly ComparePark[],
): Promise<CompareWords> {
  const { park: _given, add: _answered, ...rest } = query;
  const park = parks.map(({ code }) => code).join(",") || undefined;
  const [texts, compare] = await Promise.all([
    chartTexts(locale, { path: "/parks/compare", query: { park, ...rest } }),
    getTranslations({ locale, namespace: "compare" }),
  ]);
  return { ...texts, compare };
}
