import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaultPage } from "@/components/layout/fault-page";
import { PageFoot } from "@/components/layout/page-foot";
import { AttentionPanel } from "@/components/overview/attention-panel";
import { HeadlinePanel } from "@/components/overview/headline-panel";
import { MapPanel } from "@/components/overview/map-panel";
import { NetworkPanel } from "@/components/overview/network-panel";
import { OverviewHead } from "@/components/overview/overview-head";
import { overviewTexts } from "@/components/overview/overview-texts";
import { SigningPanel } from "@/components/overview/signing-panel";
import { StructurePanel } from "@/components/overview/structure-panel";
import { TrendPanel } from "@/components/overview/trend-panel";
import { loadLocale } from "@/lib/i18n/load-locale";
import { loadOverviewPage } from "@/lib/loaders/overview-page";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadReader } from "@/lib/loaders/reader";
import { pageQuery } from "@/lib/schemas/page-query";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("overview");
  return { title: t("title") };
}

/** Where the province stands in the period: figures, trends, structure, places, what needs attention, the network. */
export default async function OverviewPage({ searchParams }: PageProps<"/[locale]">) {
  const locale = await loadLocale();
  const query = pageQuery(["period", "asOf", "universe", "map"], await searchParams);
  await loadReader(locale, "/", query);
  const [view, words] = await Promise.all([loadOverviewPage(query), overviewTexts(locale, query)]);
  if (view instanceof PageFault) return <FaultPage fault={view} locale={locale} path="/" query={query} />;
  return (
    <>
      <OverviewHead view={view} words={words} />
      <HeadlinePanel view={view} words={words} />
      <AttentionPanel view={view} words={words} />
      <TrendPanel view={view} words={words} />
      <SigningPanel view={view} words={words} />
      <StructurePanel view={view} words={words} />
      <MapPanel view={view} words={words} />
      <NetworkPanel view={view} words={words} />
      <PageFoot locale={locale} facts={view} />
    </>
  );
}
