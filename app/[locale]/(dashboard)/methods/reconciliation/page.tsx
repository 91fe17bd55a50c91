import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaultPage } from "@/components/layout/fault-page";
import { PageFoot } from "@/components/layout/page-foot";
import { ClaimList } from "@/components/methods/claim-list";
import { methodTexts } from "@/components/methods/method-texts";
import { ReconciliationHead } from "@/components/methods/reconciliation-head";
import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareReconciliation } from "@/lib/charts/methods/prepare-reconciliation";
import { loadLocale } from "@/lib/i18n/load-locale";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadReader } from "@/lib/loaders/reader";
import { loadReconciliationPage } from "@/lib/loaders/reconciliation/reconciliation-page";
import { pageQuery } from "@/lib/schemas/page-query";

const PATH = "/methods/reconciliation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("method.reconciliation");
  return { title: t("title") };
}

/** Every published figure beside ours, and what explains the difference. */
export default async function ReconciliationPage({ searchParams }: PageProps<"/[locale]/methods/reconciliation">) {
  const locale = await loadLocale();
  const query = pageQuery(["asOf"], await searchParams);
  await loadReader(locale, PATH, query);
  const [view, words] = await Promise.all([loadReconciliationPage(query), methodTexts(locale, { path: PATH, query })]);
  if (view instanceof PageFault)
    return <FaultPage fault={view} locale={locale} path="/methods/reconciliation" query={query} />;
  const { lead, table, claims } = prepareReconciliation(words, view.rows);
  return (
    <>
      <ReconciliationHead words={words} facts={view} lead={lead} />
      <Panel id="table" heading={words.method("reconciliation.panels.table")}>
        <DataTable model={table} />
      </Panel>
      <Panel id="explanations" heading={words.method("reconciliation.panels.explanations")}>
        <ClaimList words={words} claims={claims} />
      </Panel>
      <PageFoot locale={locale} facts={view} />
    </>
  );
}
