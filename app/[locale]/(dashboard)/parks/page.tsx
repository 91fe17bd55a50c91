import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FaultPage } from "@/components/layout/fault-page";
import { PageFoot } from "@/components/layout/page-foot";
import { RegisterHead } from "@/components/register/register-head";
import { RegisterMap } from "@/components/register/register-map";
import { RegisterNotices } from "@/components/register/register-notices";
import { RegisterTable } from "@/components/register/register-table";
import { registerTexts } from "@/components/register/register-texts";
import { RegisterTools } from "@/components/register/register-tools";
import { loadLocale } from "@/lib/i18n/load-locale";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadReader } from "@/lib/loaders/reader";
import { loadRegisterPage } from "@/lib/loaders/register-page";
import { pageQuery } from "@/lib/schemas/page-query";
import { REGISTER_STATE } from "@/lib/schemas/register/register-query";
import { comparisonPath, pickedIn } from "@/lib/tables/register/comparison-path";
import { prepareChips } from "@/lib/tables/register/prepare-chips";
import { prepareLabels } from "@/lib/tables/register/prepare-labels";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("register");
  return { title: t("title") };
}

/** The register of parks: found, filtered, ordered, on the map, taken away, put side by side. */
export default async function RegisterPage({ searchParams }: PageProps<"/[locale]/parks">) {
  const [locale, search] = await Promise.all([loadLocale(), searchParams]);
  const query = pageQuery(REGISTER_STATE, search, ["columns"]);
  await loadReader(locale, "/parks", query);
  const picked = pickedIn(search);
  const comparison = comparisonPath(locale, picked, query);
  if (comparison !== null) redirect(comparison);
  const [view, words] = await Promise.all([loadRegisterPage(query), registerTexts(locale, query)]);
  if (view instanceof PageFault) return <FaultPage fault={view} locale={locale} path="/parks" query={query} />;
  const part = { view, words, labels: prepareLabels(words, view), chips: prepareChips(words, view), picked };
  return (
    <>
      <RegisterHead {...part} />
      <RegisterTools {...part} />
      <RegisterNotices {...part} />
      <RegisterMap {...part} />
      {view.asked.view === "map" ? null : <RegisterTable {...part} />}
      <PageFoot locale={locale} facts={view} />
    </>
  );
}
