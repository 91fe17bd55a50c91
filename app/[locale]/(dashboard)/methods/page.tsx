import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaultPage } from "@/components/layout/fault-page";
import { PageFoot } from "@/components/layout/page-foot";
import { AbsencePanel } from "@/components/methods/absence-panel";
import { Contents } from "@/components/methods/contents";
import { IndicatorPanel } from "@/components/methods/indicator-panel";
import { methodTexts } from "@/components/methods/method-texts";
import { MethodsHead } from "@/components/methods/methods-head";
import { MetricGroup } from "@/components/methods/metric-group";
import { NotationPanel } from "@/components/methods/notation-panel";
import { UniversePanel } from "@/components/methods/universe-panel";
import { prepareMetrics } from "@/lib/charts/methods/prepare-metric";
import { loadLocale } from "@/lib/i18n/load-locale";
import { loadMethodsPage } from "@/lib/loaders/methods/methods-page";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadReader } from "@/lib/loaders/reader";
import { pageQuery } from "@/lib/schemas/page-query";

const PATH = "/methods";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("method");
  return { title: t("title") };
}

/** What every figure means: definition, formula, an example from the data, and the rules all of them follow. */
export default async function MethodsPage({ searchParams }: PageProps<"/[locale]/methods">) {
  const locale = await loadLocale();
  const query = pageQuery(["period", "asOf"], await searchParams);
  await loadReader(locale, PATH, query);
  const [view, words] = await Promise.all([loadMethodsPage(query), methodTexts(locale, { path: PATH, query })]);
  if (view instanceof PageFault) return <FaultPage fault={view} locale={locale} path="/methods" query={query} />;
  const groups = prepareMetrics(words, view, view.examples.byMetric);
  return (
    <>
      <MethodsHead view={view} words={words} />
      <Contents words={words} groups={groups} />
      <NotationPanel words={words} />
      {groups.map((group) => (
        <MetricGroup key={group.group} group={group} view={view} words={words} />
      ))}
      <UniversePanel view={view} words={words} />
      <AbsencePanel words={words} />
      <IndicatorPanel view={view} words={words} />
      <PageFoot locale={locale} facts={view} />
    </>
  );
}
