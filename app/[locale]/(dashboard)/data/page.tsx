import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BoundaryPanel } from "@/components/data/boundary-panel";
import { CompletenessPanel } from "@/components/data/completeness-panel";
import { ContentPanel } from "@/components/data/content-panel";
import { DataHead } from "@/components/data/data-head";
import { dataTexts } from "@/components/data/data-texts";
import { DownloadPanel } from "@/components/data/download-panel";
import { LoadPanel } from "@/components/data/load-panel";
import { RosterPanel } from "@/components/data/roster-panel";
import { SourcePanel } from "@/components/data/source-panel";
import { FaultPage } from "@/components/layout/fault-page";
import { PageFoot } from "@/components/layout/page-foot";
import { loadLocale } from "@/lib/i18n/load-locale";
import { loadDataPage } from "@/lib/loaders/data-page/data-page";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadReader } from "@/lib/loaders/reader";
import { pageQuery } from "@/lib/schemas/page-query";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data");
  return { title: t("title") };
}

/** Where the data come from, what of them is real, what is missing, and how to take them away. */
export default async function DataPage({ searchParams }: PageProps<"/[locale]/data">) {
  const locale = await loadLocale();
  const query = pageQuery(["period", "asOf"], await searchParams);
  await loadReader(locale, "/data", query);
  const [view, words] = await Promise.all([loadDataPage(query), dataTexts(locale, query)]);
  if (view instanceof PageFault) return <FaultPage fault={view} locale={locale} path="/data" query={query} />;
  return (
    <>
      <DataHead view={view} words={words} />
      <DownloadPanel view={view} words={words} />
      <ContentPanel view={view} words={words} />
      <CompletenessPanel view={view} words={words} />
      <RosterPanel view={view} words={words} />
      <SourcePanel view={view} words={words} />
      <LoadPanel view={view} words={words} />
      <BoundaryPanel view={view} words={words} />
      <PageFoot locale={locale} facts={view} />
    </>
  );
}
