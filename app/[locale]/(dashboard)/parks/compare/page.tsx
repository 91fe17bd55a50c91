import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CompareHead } from "@/components/compare/compare-head";
import { ComparePanels } from "@/components/compare/compare-panels";
import { compareTexts } from "@/components/compare/compare-texts";
import { StartPanels } from "@/components/compare/start-panels";
import { FaultPage } from "@/components/layout/fault-page";
import { PageFoot } from "@/components/layout/page-foot";
import { loadLocale } from "@/lib/i18n/load-locale";
import { COMPARE_PARAMETERS, loadComparePage } from "@/lib/loaders/compare/compare-page";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadReader } from "@/lib/loaders/reader";
import { pageQuery } from "@/lib/schemas/page-query";
import { compareHref } from "@/lib/tables/compare/compare-href";
import { shownQuery } from "@/lib/tables/compare/shown-query";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title") };
}

/** Up to ten parks side by side: which they are, which are like them, their figures, years, industries and files. */
export default async function ComparePage({ searchParams }: PageProps<"/[locale]/parks/compare">) {
  const locale = await loadLocale();
  const query = pageQuery(COMPARE_PARAMETERS, await searchParams);
  await loadReader(locale, "/parks/compare", query);
  const view = await loadComparePage(query);
  if (view instanceof PageFault) return <FaultPage fault={view} locale={locale} path="/parks/compare" query={query} />;
  const words = await compareTexts(locale, shownQuery(query, view.comparison.parks));
  if (view.joined !== null) redirect(compareHref(words, { park: view.joined }));
  return (
    <div className="compare-page">
      <CompareHead view={view} words={words} />
      {view.comparison.parks.length === 0 ? (
        <StartPanels view={view} words={words} />
      ) : (
        <ComparePanels view={view} words={words} />
      )}
      <PageFoot locale={locale} facts={view} />
    </div>
  );
}
